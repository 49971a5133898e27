#include "core/storage/schema.h"

namespace steady {

// No json_valid() here: with trusted_schema off, SQLite 3.40 refuses it in a CHECK.
// date(day, '+0 days') is the day itself only when it exists; without the modifier 30 February
// would pass.
// Ranges that no person can leave are CHECKed here as the last line; the sentences that explain
// them are said earlier, by core/coach/entry_check. Names of enumerations are not listed: a new
// kind of flag must not need a rebuilt table.
std::string_view const kSchemaV1 = R"sql(
CREATE TABLE profile_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    effective TEXT NOT NULL CHECK (effective IS date(effective, '+0 days')),
    draft TEXT NOT NULL CHECK (draft <> '')
) STRICT;

CREATE TABLE plan_version (
    version INTEGER PRIMARY KEY CHECK (version >= 1),
    effective TEXT NOT NULL CHECK (effective IS date(effective, '+0 days')),
    cause TEXT NOT NULL CHECK (cause <> ''),
    plan TEXT NOT NULL CHECK (plan <> '')
) STRICT;

CREATE TABLE meal_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    slot TEXT NOT NULL CHECK (slot <> ''),
    food_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    grams REAL NOT NULL CHECK (grams BETWEEN 0 AND 5000),
    amount_text TEXT NOT NULL,
    energy_kcal REAL CHECK (energy_kcal >= 0),
    protein_g REAL CHECK (protein_g >= 0),
    fat_g REAL CHECK (fat_g >= 0),
    saturated_fat_g REAL CHECK (saturated_fat_g >= 0),
    carbs_g REAL CHECK (carbs_g >= 0),
    fibre_g REAL CHECK (fibre_g >= 0),
    sugars_g REAL CHECK (sugars_g >= 0),
    added_sugar_g REAL CHECK (added_sugar_g >= 0),
    polyols_g REAL CHECK (polyols_g >= 0),
    erythritol_g REAL CHECK (erythritol_g >= 0),
    alcohol_g REAL CHECK (alcohol_g >= 0),
    sodium_mg REAL CHECK (sodium_mg >= 0),
    net_carbs_g REAL CHECK (net_carbs_g >= 0),
    gl REAL CHECK (gl >= 0),
    gi REAL CHECK (gi >= 0),
    gi_status TEXT NOT NULL,
    nova INTEGER NOT NULL CHECK (nova BETWEEN 1 AND 4),
    refined_grain INTEGER NOT NULL CHECK (refined_grain IN (0, 1)),
    sugary_drink INTEGER NOT NULL CHECK (sugary_drink IN (0, 1)),
    non_starchy_vegetable INTEGER NOT NULL CHECK (non_starchy_vegetable IN (0, 1)),
    always_red INTEGER NOT NULL CHECK (always_red IN (0, 1))
) STRICT;
CREATE INDEX meal_item_by_day ON meal_item (day);

CREATE TABLE workout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    modality TEXT NOT NULL CHECK (modality <> ''),
    activity TEXT NOT NULL,
    minutes REAL CHECK (minutes BETWEEN 0 AND 1440),
    rpe REAL CHECK (rpe BETWEEN 0 AND 10),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX workout_by_day ON workout (day);

CREATE TABLE workout_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    workout_id INTEGER NOT NULL REFERENCES workout (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    exercise TEXT NOT NULL,
    reps INTEGER NOT NULL CHECK (reps BETWEEN 0 AND 1000),
    load_kg REAL CHECK (load_kg BETWEEN 0 AND 1000),
    rir REAL CHECK (rir BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX workout_set_by_workout ON workout_set (workout_id);

CREATE TABLE night (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    bed TEXT NOT NULL CHECK (bed IS strftime('%H:%M', bed, '+0 days')),
    wake TEXT NOT NULL CHECK (wake IS strftime('%H:%M', wake, '+0 days')),
    fell_asleep TEXT CHECK (fell_asleep IS NULL OR fell_asleep IS strftime('%H:%M', fell_asleep, '+0 days')),
    awake_minutes INTEGER NOT NULL CHECK (awake_minutes BETWEEN 0 AND 1440),
    quality INTEGER CHECK (quality BETWEEN 1 AND 5)
) STRICT;
CREATE INDEX night_by_day ON night (day);

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    quantity TEXT NOT NULL CHECK (quantity <> ''),
    value REAL NOT NULL,
    unit TEXT NOT NULL,
    si_value REAL NOT NULL CHECK (CASE quantity
        WHEN 'weight' THEN si_value BETWEEN 35 AND 300
        WHEN 'waist' THEN si_value BETWEEN 40 AND 200
        WHEN 'neck' THEN si_value BETWEEN 20 AND 70
        WHEN 'systolic' THEN si_value BETWEEN 60 AND 260
        WHEN 'diastolic' THEN si_value BETWEEN 30 AND 160
        WHEN 'resting_heart_rate' THEN si_value BETWEEN 25 AND 220
        ELSE si_value BETWEEN 0 AND 1000000 END),
    tag TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_by_day ON measurement (day, quantity);

CREATE TABLE feeling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    kind TEXT NOT NULL CHECK (kind <> ''),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX feeling_by_day ON feeling (day);

CREATE TABLE flag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    kind TEXT NOT NULL CHECK (kind <> '')
) STRICT;
CREATE INDEX flag_by_day ON flag (day);

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    time TEXT CHECK (time IS NULL OR time IS strftime('%H:%M', time, '+0 days')),
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1080 AND 1080),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX note_by_day ON note (day);

CREATE TABLE day_state (
    day TEXT NOT NULL PRIMARY KEY CHECK (day IS date(day, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('not_tracked', 'partial', 'complete'))
) STRICT;

CREATE TABLE own_food (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    food_group TEXT NOT NULL,
    energy_kcal REAL CHECK (energy_kcal >= 0),
    protein_g REAL CHECK (protein_g >= 0),
    fat_g REAL CHECK (fat_g >= 0),
    saturated_fat_g REAL CHECK (saturated_fat_g >= 0),
    carbs_g REAL CHECK (carbs_g >= 0),
    fibre_g REAL CHECK (fibre_g >= 0),
    sugars_g REAL CHECK (sugars_g >= 0),
    added_sugar_g REAL CHECK (added_sugar_g >= 0),
    polyols_g REAL CHECK (polyols_g >= 0),
    erythritol_g REAL CHECK (erythritol_g >= 0),
    alcohol_g REAL CHECK (alcohol_g >= 0),
    sodium_mg REAL CHECK (sodium_mg >= 0),
    net_carbs_g REAL CHECK (net_carbs_g >= 0),
    carb_basis TEXT NOT NULL,
    gi REAL CHECK (gi >= 0),
    gi_low REAL CHECK (gi_low >= 0),
    gi_high REAL CHECK (gi_high >= 0),
    gi_status TEXT NOT NULL,
    gi_citation TEXT NOT NULL,
    nova INTEGER NOT NULL CHECK (nova BETWEEN 1 AND 4),
    refined_grain INTEGER NOT NULL CHECK (refined_grain IN (0, 1)),
    sugary_drink INTEGER NOT NULL CHECK (sugary_drink IN (0, 1)),
    non_starchy_vegetable INTEGER NOT NULL CHECK (non_starchy_vegetable IN (0, 1)),
    always_red INTEGER NOT NULL CHECK (always_red IN (0, 1)),
    pork INTEGER NOT NULL CHECK (pork IN (0, 1)),
    alcoholic INTEGER NOT NULL CHECK (alcoholic IN (0, 1)),
    aliases TEXT NOT NULL CHECK (aliases <> ''),
    allergens TEXT NOT NULL CHECK (allergens <> ''),
    patterns TEXT NOT NULL CHECK (patterns <> ''),
    servings TEXT NOT NULL CHECK (servings <> ''),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL CHECK (label <> ''),
    changeset BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
)sql";

// A session is named by the day and the kind that the plan gave it; no day to go to means let go.
std::string_view const kSchemaV2 = R"sql(
CREATE TABLE session_choice (
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    modality TEXT NOT NULL CHECK (modality <> ''),
    to_day TEXT CHECK (to_day IS NULL OR to_day IS date(to_day, '+0 days')),
    PRIMARY KEY (day, modality)
) STRICT;
)sql";

}  // namespace steady
