#pragma once

#include "core/domain/entry.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace steady {

/// A row that SQLite holds but this program can't make sense of.
struct UnreadableRow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Fills the places of a statement from left to right; nothing becomes NULL.
class Binder {
 public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    void put(std::int64_t whole) { m_statement.bind(++m_place, whole); }
    void put(int whole) { m_statement.bind(++m_place, whole); }
    void put(bool yes) { m_statement.bind(++m_place, yes ? 1 : 0); }
    void put(double number) { m_statement.bind(++m_place, number); }
    void put(std::string const& words) { m_statement.bind(++m_place, words); }
    void put(std::string_view words) { put(std::string(words)); }
    void put(char const* words) { put(std::string(words)); }
    void put(Date day) { put(toIso(day)); }
    void put(ClockTime time) { put(toString(time)); }
    template <class T>
    void put(std::optional<T> const& value) {
        if (value)
            put(*value);
        else
            m_statement.bind(++m_place);
    }
    void put(EntryTime const& when);
    void put(Nutrition const& nutrition);
    void put(FoodFlags const& flags);

 private:
    SQLite::Statement& m_statement;
    int m_place = 0;
};

/// Reads the columns of the current row from left to right. What can't be read throws
/// UnreadableRow.
class RowReader {
 public:
    explicit RowReader(SQLite::Statement& statement) : m_statement(statement) {}

    std::int64_t whole() { return m_statement.getColumn(m_place++).getInt64(); }
    int integer() { return m_statement.getColumn(m_place++).getInt(); }
    bool yes() { return integer() != 0; }
    double number() { return m_statement.getColumn(m_place++).getDouble(); }
    std::string words() { return m_statement.getColumn(m_place++).getString(); }
    Date day();
    ClockTime time();
    std::optional<double> maybeNumber();
    std::optional<int> maybeInteger();
    std::optional<ClockTime> maybeTime();
    EntryTime entryTime();
    Nutrition nutrition();
    FoodFlags foodFlags();

    template <class E>
    E named() {
        auto const name = words();
        auto const value = fromName<E>(name);
        if (!value) throw UnreadableRow("unknown name: " + name);
        return *value;
    }

 private:
    bool isNull() const { return m_statement.getColumn(m_place).isNull(); }
    SQLite::Statement& m_statement;
    int m_place = 0;
};

/// The columns that put(Nutrition) and put(FoodFlags) fill, in order.
inline constexpr std::string_view kNutritionColumns =
    "energy_kcal, protein_g, fat_g, saturated_fat_g, carbs_g, fibre_g, sugars_g, added_sugar_g, "
    "polyols_g, erythritol_g, alcohol_g, sodium_mg, net_carbs_g";
inline constexpr std::string_view kFoodFlagColumns =
    "refined_grain, sugary_drink, non_starchy_vegetable, always_red";

}  // namespace steady
