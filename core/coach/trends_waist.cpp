#include "core/coach/trends_waist.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/markers.h"

namespace steady {

namespace {

Text waistSummary(WaistCard const& card) {
    if (card.waist.points.empty()) return {};
    double const latest = card.waist.points.back().value;
    double const change = latest - card.waist.points.front().value;
    int const n = static_cast<int>(card.waist.points.size());
    auto const cm = figure(latest, 1);
    if (card.ratio.points.empty())
        return STEADY_PLURAL("trends", "%1 cm (n = %n reading(s)).", "", n).with(cm);
    auto const ratio = figure(card.ratio.points.back().value, 2);
    if (n == 1)
        return STEADY_TEXT("trends", "%1 cm, %2 of your height (n = 1 reading).").with(cm, ratio);
    return STEADY_TEXT("trends", "%1 cm, %2 of your height; %3 cm since %4 (n = %5 readings).")
        .with(cm, ratio, figure(change, 1), card.waist.points.front().date, n);
}

}  // namespace

WaistCard waistCard(TrendsInputs const& inputs) {
    WaistCard card;
    card.heightCm = inputs.heightCm;
    card.waist = {"waist", STEADY_TEXT("trends", "Waist"), "cm", 1, {}};
    card.ratio = {"waist_to_height", STEADY_TEXT("trends", "Waist to height"), "", 3, {}};
    for (auto const* reading : entriesOf<Measurement>(inputs.diary.entries, inputs.range)) {
        if (reading->quantity != MeasuredQuantity::Waist) continue;
        auto& points = card.waist.points;
        // One value a day: the first reading, as for weight.
        if (!points.empty() && points.back().date == reading->when.day) continue;
        points.push_back({reading->when.day, reading->siValue});
        if (inputs.heightCm)
            card.ratio.points.push_back(
                {reading->when.day,
                 waistToHeight(Centimetres{reading->siValue}, Centimetres{*inputs.heightCm})});
    }
    card.summary = waistSummary(card);
    return card;
}

}  // namespace steady
