#include "core/plan/weight_answer.h"

#include "core/plan/energy.h"
#include "core/support/round.h"

#include <cmath>

namespace steady {

namespace {

constexpr double kAnswerStepKcal = 10;

Text refusedText(DateAnswer const& answer, Date today) {
    if (!answer.earliestDay)
        return STEADY_TEXT(
            "weight", "Not safely within two years. A milestone nearer to you is a good goal.");
    return STEADY_TEXT("weight",
                       "Not safely by then. The earliest safe day is about %1, with %2 kcal less a "
                       "day.")
        .with(today + std::chrono::days(*answer.earliestDay), figure(-answer.limitKcal));
}

}  // namespace

WeightAnswer answerWish(Facts const& facts, Plan const& plan, WeightWish const& wish) {
    WeightAnswer answer;
    if (!plan.weight || !plan.energy || plan.numbersHidden) {
        answer.text =
            STEADY_TEXT("weight", "Your plan has no weight goal, so no date is worked out.");
        return answer;
    }
    if (wish.goalKg < plan.weight->goalKg - kTolerance) {
        answer.text = STEADY_TEXT("weight",
                                  "Steady works out no date below %1 kg, the goal of your plan. "
                                  "Please choose that or more.")
                          .with(figure(plan.weight->goalKg, 1));
        return answer;
    }
    if (wish.goalKg >= facts.weight().value) {
        answer.text = STEADY_TEXT("weight", "You weigh that already. Please choose less.");
        return answer;
    }
    auto const days = static_cast<int>((wish.on - facts.today).count());
    if (days < 1) {
        answer.text = STEADY_TEXT("weight", "Please choose a day after today.");
        return answer;
    }
    auto const model = weightModelOf(facts);
    double const limit =
        largestSafeGap(model, *plan.energy, rateCapOf(plan.gates.limits, facts.weight().value));
    answer.figures = gapForDate(model, wish.goalKg, days, limit);
    if (!answer.figures.kcalPerDay) {
        answer.text = refusedText(answer.figures, facts.today);
        return answer;
    }
    double const gap = *answer.figures.kcalPerDay;
    answer.targetKcal =
        std::max(plan.energy->floorKcal, roundToStep(plan.energy->tdeeKcal + gap, kAnswerStepKcal));
    answer.text = STEADY_TEXT("weight",
                              "About %1 kcal less a day, so %2 kcal to eat, could bring you to %3 "
                              "kg by then. An estimate, not a promise.")
                      .with(figure(-gap), figure(*answer.targetKcal), figure(wish.goalKg, 1));
    return answer;
}

}  // namespace steady
