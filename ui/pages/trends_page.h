#pragma once

#include "ui/pages/page.h"
#include "ui/pages/trends_board.h"

namespace steady {

/// The days that a choice of the range control means: whole weeks up to this week's Sunday.
DateRange daysOf(TrendsRange const& choice, Date today, std::optional<DateRange> diary);

/// The weeks as charts. All of them share one range and one cursor.
class TrendsPage : public Page {
    Q_OBJECT

 public:
    explicit TrendsPage(CoachBridge& bridge, SavePathChooser chooser = systemSavePath(),
                        QWidget* parent = nullptr);

    TrendsBoard* board() const { return m_board; }
    void chooseRange(TrendsRange const& range);

 signals:
    void todayRequested();

 protected:
    void refresh() override;
    bool concerns(Changes changes) const override {
        return changes.diary || changes.plan || changes.profile;
    }

 private:
    TrendsBoard* m_board;
    TrendsRange m_range;
};

}  // namespace steady
