#pragma once

#include "core/coach/night_form.h"

#include <QWidget>

#include <array>
#include <optional>

class QLineEdit;

namespace steady {

/// A night in one line: bed, asleep, woke, minutes awake, quality. Enter takes it (an emptied line
/// asks to take the night away), and so does leaving the line with a night that can be read.
class NightFields : public QWidget {
    Q_OBJECT

 public:
    explicit NightFields(QWidget* parent = nullptr);

    /// Shows a logged night, or empty fields. What is being typed for the same night stays.
    void show(std::optional<Night> const& night);
    using QWidget::show;
    QLineEdit* field(NightField which) const { return m_fields[static_cast<std::size_t>(which)]; }

    QSize sizeHint() const override;

 signals:
    void entered(steady::Night const& night);
    void removeAsked();
    /// Enter was pressed and there is nothing more to ask.
    void left();
    /// Why the line can't be taken; empty when it is fine again.
    void complained(QString const& why);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    TypedNight typed() const;
    void put(TypedNight const& typed);
    void enter(std::size_t at);
    bool take();
    void leave();
    void unmark();

    std::array<QLineEdit*, 5> m_fields{};
    std::optional<Night> m_known;
    TypedNight m_shown;
};

}  // namespace steady
