#include "core/storage/label_json.h"

#include "core/storage/diary_file.h"

#include <gtest/gtest.h>

namespace steady {

TEST(Label, ComesBackFromTheDiaryAsTheSameSentence) {
    Text const inner = STEADY_PLURAL("undo", "%n weighing(s) imported", "", 711);
    Text const text = STEADY_TEXT("undo", "%1 %2 %3 %4 %5")
                          .with("Müsli \"bio\"", figure(86.04, 1), makeDate(2026, 11, 22),
                                clockTime(6, 30), inner);
    EXPECT_EQ(labelFromJson(labelToJson(text)), text);
    EXPECT_EQ(labelFromJson(labelToJson(inner)), inner);
}

TEST(Label, ThatCantBeReadIsNothing) {
    for (auto const* json :
         {"", "{}", "[]", "{\"context\":1,\"source\":\"x\"}",
          "{\"context\":\"u\",\"source\":\"%1\",\"arguments\":[{\"date\":\"x\"}]}"})
        EXPECT_FALSE(labelFromJson(json)) << json;
}

TEST(Label, KeepsNamesThatAreNoUtf8FromStoppingAWrite) {
    EXPECT_TRUE(labelFromJson(labelToJson(verbatim("caf\xe9"))));
}

TEST(DefaultDiary, FollowsTheDesktopsRuleForData) {
    EXPECT_EQ(defaultDiaryPath("/data", "/home/ana"), "/data/steady/diary.steady");
    EXPECT_EQ(defaultDiaryPath(nullptr, "/home/ana"), "/home/ana/.local/share/steady/diary.steady");
    EXPECT_EQ(defaultDiaryPath("", "/home/ana"), "/home/ana/.local/share/steady/diary.steady");
    EXPECT_EQ(defaultDiaryPath("relative", "/home/ana"),
              "/home/ana/.local/share/steady/diary.steady");
}

}  // namespace steady
