#include "core/exchange/import.h"

#include "core/support/file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace steady {

namespace {

Result<ImportBatch> importData(std::string const& name) {
    return readImport(test::sourceFile("tests/data/imports/" + name));
}

Result<ImportBatch> importText(std::string const& text) {
    test::TemporaryFolder const folder;
    std::ofstream(folder / "weights.csv", std::ios::binary) << text;
    return readImport(folder / "weights.csv");
}

std::vector<Measurement> importedReadings(ImportBatch const& batch, MeasuredQuantity quantity) {
    std::vector<Measurement> found;
    for (auto const& row : batch.rows)
        for (auto const& entry : row.entries)
            if (auto const& it = std::get<Measurement>(entry); it.quantity == quantity)
                found.push_back(it);
    return found;
}

/// "2026-03-01 84.62 kg", one a weighing.
std::vector<std::string> importedWeights(Result<ImportBatch> const& batch) {
    std::vector<std::string> lines;
    if (!batch) return {toEnglish(batch.error())};
    for (auto const& it : importedReadings(*batch, MeasuredQuantity::Weight)) {
        auto value = std::to_string(it.value);
        value.erase(value.find_last_not_of('0') + 1);
        if (value.back() == '.') value.pop_back();
        lines.push_back(toIso(it.when.day) + " " + value + " " + it.unit);
    }
    return lines;
}

using WeightLines = std::vector<std::string>;

}  // namespace

TEST(ImportWithings, TakesGoodRowsOldestFirstAndSaysWhyOthersWereRefused) {
    auto const batch = importData("withings_weight.csv");
    ASSERT_TRUE(batch) << toEnglish(batch.error());
    EXPECT_EQ(batch->format, "withings_weight");
    EXPECT_EQ(batch->read, 6);
    EXPECT_EQ(importedWeights(batch),
              (WeightLines{"2026-03-01 84.62 kg", "2026-03-03 84.35 kg", "2026-03-04 84.1 kg"}));
    ASSERT_EQ(batch->refused.size(), 3U);
    EXPECT_EQ(batch->refused[0].line, 4);
    EXPECT_EQ(toEnglish(batch->refused[0].reason), "A weight of 840.0 kg is outside 35 to 300 kg.");
    EXPECT_EQ(batch->refused[1].line, 5);
    EXPECT_EQ(batch->refused[2].line, 7);
    EXPECT_EQ(toEnglish(batch->refused[2].reason), "\"n/a\" is no number.");
}

TEST(ImportWithings, KeepsTheTimeOfDayAndTheShareOfFat) {
    auto const batch = importData("withings_weight.csv");
    auto const first = importedReadings(*batch, MeasuredQuantity::Weight).front();
    EXPECT_EQ(first.when.time, clockTime(7, 1));
    auto const fat = importedReadings(*batch, MeasuredQuantity::BodyFat);
    ASSERT_EQ(fat.size(), 2U);
    EXPECT_NEAR(fat.front().value, 27.71 / 84.62 * 100, 1e-9);
    EXPECT_EQ(fat.front().unit, "%");
}

TEST(ImportWithings, ReadsTheRealExportWhereItIsAtHand) {
    auto const* folder = std::getenv("STEADY_SHARED_DATA");
    if (folder == nullptr)
        GTEST_SKIP() << "STEADY_SHARED_DATA does not name the folder of real exports";
    auto const batch =
        readImport(std::filesystem::path(folder) / "exports/body/withings_weight_kg_2018-2019.csv");
    ASSERT_TRUE(batch) << toEnglish(batch.error());
    EXPECT_EQ(batch->read, 710);  // 711 lines, the first is the header
    EXPECT_EQ(importedReadings(*batch, MeasuredQuantity::Weight).size() + batch->refused.size(),
              710U);
    EXPECT_TRUE(batch->refused.empty()) << toEnglish(batch->refused.front().reason);
}

TEST(ImportOpenScale, TakesWeightWaistNeckAndFat) {
    auto const batch = importData("openscale.csv");
    ASSERT_TRUE(batch) << toEnglish(batch.error());
    EXPECT_EQ(batch->format, "openscale");
    EXPECT_EQ(importedWeights(batch), (WeightLines{"2026-01-05 88.4 kg", "2026-01-12 87.9 kg"}));
    EXPECT_EQ(importedReadings(*batch, MeasuredQuantity::Waist).size(), 2U);
    EXPECT_EQ(importedReadings(*batch, MeasuredQuantity::Neck).size(), 1U);
    EXPECT_EQ(importedReadings(*batch, MeasuredQuantity::BodyFat).size(), 2U);
    ASSERT_EQ(batch->refused.size(), 1U);
    EXPECT_EQ(batch->refused[0].line, 4);
}

TEST(ImportLibra, ReadsItsUnitFromThePreamble) {
    auto const batch = importData("libra_5.csv");
    ASSERT_TRUE(batch) << toEnglish(batch.error());
    EXPECT_EQ(batch->format, "libra");
    EXPECT_EQ(importedWeights(batch),
              (WeightLines{"2026-06-11 194.9 lb", "2026-06-12 194.2 lb", "2026-06-14 193.8 lb"}));
    EXPECT_NEAR(importedReadings(*batch, MeasuredQuantity::Weight).front().siValue, 88.405, 1e-3);
    EXPECT_EQ(batch->refused.size(), 1U);
}

TEST(ImportLibra, ReadsVersion6) {
    auto const batch = importText(
        "#Version: 6\n#Units: kg\n\n#date;weight;weight trend;body fat\n"
        "2026-06-01T08:00:00.000Z;85.0;85.0;\n");
    EXPECT_EQ(importedWeights(batch), WeightLines{"2026-06-01 85 kg"});
}

TEST(ImportDateWeight, ReadsASemicolonTableWithDecimalCommas) {
    auto const batch = importData("date_weight_semicolon.csv");
    ASSERT_TRUE(batch) << toEnglish(batch.error());
    EXPECT_EQ(batch->format, "date_weight");
    EXPECT_EQ(importedWeights(batch), (WeightLines{"2026-11-02 82.9 kg", "2026-11-13 82.4 kg"}));
    EXPECT_EQ(batch->refused.size(), 1U);
}

TEST(ImportDateWeight, ReadsEveryUsualShape) {
    WeightLines const expected{"2026-11-22 82.4 kg"};
    for (auto const* text :
         {"date,weight\n2026-11-22,82.4\n", "Date\tWeight (kg)\n2026-11-22\t82,4\n",
          "date,weight\n2026-11-22,\"82,4\"\n",
          "\xEF\xBB\xBF"
          "Date;Weight\r\n2026-11-22;82,4\r\n",
          "2026-11-22;82,4\n", "2026-11-22,82.4\n", "weight,date\n82.4 kg,2026-11-22\n",
          "date,weight\n22/11/2026,82.4\n", "date,weight\n11/22/2026,82.4\n",
          "date,weight\n22.11.26,82.4\n", "date,weight\n2026/11/22,82.4\n",
          "date,note,weight\n2026-11-22 07:30:00,\"a, b\",82.4\n"})
        EXPECT_EQ(importedWeights(importText(text)), expected) << text;
    EXPECT_EQ(importedWeights(importText("date,weight (lb)\n2026-11-22,181.5\n")),
              WeightLines{"2026-11-22 181.5 lb"});
    EXPECT_EQ(importedWeights(importText("date,weight\n2026-11-22,181.5 lb\n")),
              WeightLines{"2026-11-22 181.5 lb"});
}

TEST(ImportDateWeight, RefusesDatesThatCouldMeanTwoDays) {
    for (auto const* text : {"date,weight\n03/04/2026,82.4\n05/06/2026,82.3\n",
                             "date,weight\n13/04/2026,82.4\n04/13/2026,82.3\n"}) {
        auto const batch = importText(text);
        ASSERT_FALSE(batch) << text;
        EXPECT_NE(toEnglish(batch.error()).find("2026-11-22"), std::string::npos);
    }
    EXPECT_EQ(importedWeights(importText("date,weight\n03/04/2026,82.4\n13/04/2026,82.3\n")),
              (WeightLines{"2026-04-03 82.4 kg", "2026-04-13 82.3 kg"}));
    EXPECT_EQ(importedWeights(importText("date,weight\n03.04.2026,82.4\n")),
              WeightLines{"2026-04-03 82.4 kg"});
}

// A MyFitnessPal export says 175.0 and no unit: as kilograms that would be a wrong person.
TEST(ImportDateWeight, DoesNotTakePoundsForKilograms) {
    EXPECT_FALSE(importText("Date,Body Fat %,Weight\n2026-01-15,18.5,175.0\n2026-01-16,,176.0\n"));
    EXPECT_EQ(importedWeights(importText("Date,Weight (kg)\n2026-01-15,175\n")),
              WeightLines{"2026-01-15 175 kg"});
    EXPECT_EQ(importedWeights(importText("Date,Weight lbs\n2026-01-15,175\n")),
              WeightLines{"2026-01-15 175 lb"});
}

// 82,4 in a comma table falls apart into 82 and 4; taking 82 would be a silent error.
TEST(ImportDateWeight, NeverDropsADecimal) {
    auto const batch = importText("date,weight\n2026-11-22,82,4\n2026-11-23,82.1\n");
    ASSERT_TRUE(batch);
    EXPECT_EQ(importedWeights(batch), WeightLines{"2026-11-23 82.1 kg"});
    ASSERT_EQ(batch->refused.size(), 1U);
    EXPECT_EQ(batch->refused[0].line, 2);
}

TEST(ImportDateWeight, NamesTheLineOfEachBadRow) {
    auto const batch = importText(
        "date,weight\n2026-11-20,82.4\n\n2026-13-40,82.4\n2026-11-21,-82\n"
        "2026-11-22,8e1\n2026-11-23,82.2\n");
    ASSERT_TRUE(batch);
    EXPECT_EQ(importedWeights(batch), (WeightLines{"2026-11-20 82.4 kg", "2026-11-23 82.2 kg"}));
    ASSERT_EQ(batch->refused.size(), 3U);
    EXPECT_EQ(batch->refused[0].line, 4);
    EXPECT_EQ(batch->refused[1].line, 5);
    EXPECT_EQ(batch->refused[2].line, 6);
}

TEST(Import, RefusesWhatItDoesNotKnow) {
    for (auto const* text : {"", "hello", "{\"a\": 1}", "name,price\nx,2\n", "\"open\n"}) {
        auto const batch = importText(text);
        ASSERT_FALSE(batch) << text;
        EXPECT_EQ(batch.error().kind, ErrorKind::InvalidInput) << text;
    }
    EXPECT_EQ(readImport("/nowhere/at/all.csv").error().kind, ErrorKind::NotFound);
}

TEST(Import, TakesTheFormatThatIsSaid) {
    auto const file = test::sourceFile("tests/data/imports/withings_weight.csv");
    EXPECT_EQ(readImport(file, "date_weight")->format, "date_weight");
    EXPECT_FALSE(readImport(file, "openscale"));
    auto const unknown = readImport(file, "garmin");
    ASSERT_FALSE(unknown);
    EXPECT_NE(toEnglish(unknown.error()).find("withings_weight"), std::string::npos);
    EXPECT_EQ(importFormats().front(), "withings_weight");
}

RC_GTEST_PROP(Import, SurvivesAnyText, (std::string const& text)) {
    auto const batch = importText("date,weight\n" + text);
    if (!batch) return;
    RC_ASSERT(static_cast<int>(batch->refused.size()) <= batch->read);
    RC_ASSERT(std::is_sorted(
        batch->rows.begin(), batch->rows.end(), [](ImportedRow const& a, ImportedRow const& b) {
            return whenOf(a.entries.front()).day < whenOf(b.entries.front()).day;
        }));
}

}  // namespace steady
