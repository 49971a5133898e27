#pragma once

#include "core/analysis/stress_summary.h"

#include <QDialog>

#include <array>
#include <functional>

class QPushButton;

namespace steady {

class SegmentedControl;
class ToneLabel;

/// H-01 in our own words: four questions about the last month, five answers each. Nothing is
/// answered beforehand; the answers are saved together.
class StressQuestionsDialog : public QDialog {
    Q_OBJECT

 public:
    using Save = std::function<bool(StressAnswers const&)>;
    explicit StressQuestionsDialog(Save save, QWidget* parent = nullptr);

    /// Nothing while a question is open.
    std::optional<StressAnswers> answers() const;

 private:
    void refresh();

    Save m_save;
    std::array<SegmentedControl*, 4> m_scales{};
    ToneLabel* m_open = nullptr;
    QPushButton* m_saveButton = nullptr;
};

}  // namespace steady
