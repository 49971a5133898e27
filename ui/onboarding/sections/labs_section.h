#pragma once

#include "ui/onboarding/sections/profile_section.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace steady {

/// Results from the laboratory as they stand on paper: kind, value, unit, fasting, day.
class LabsSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit LabsSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    int rowCount() const { return static_cast<int>(m_rows.size()); }

 private:
    struct Row {
        QWidget* line;
        QComboBox* kind;
        QLineEdit* value;
        QComboBox* unit;
        QCheckBox* fasting;
        DayEdit* day;
    };

    void addRow(std::optional<Lab> const& lab);
    static void placeRow(Row const& row, QPushButton* remove);
    void connectRow(Row const& row, QPushButton* remove);
    void removeRow(QWidget* line);
    void fillUnits(Row const& row) const;
    QString kindName(LabKind kind) const;
    QString problem() const;

    QWidget* m_list;
    QVBoxLayout* m_lines;
    std::vector<Row> m_rows;
};

}  // namespace steady
