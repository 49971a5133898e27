#pragma once

#include "core/support/date.h"
#include "core/support/text.h"

#include <string>
#include <variant>
#include <vector>

namespace steady {

// A document says what things mean (a heading, a key figure, a table, a board) and never how they
// look; ui/print is the one renderer.

struct Heading {
    int level = 1;  ///< 1 the title, 2 a section, 3 a part of it
    Text text;
};

struct Paragraph {
    enum class Role { Body, Lead, Small };
    Text text;
    Role role = Role::Body;
};

/// "Protein | 102 g | it protects muscle": the rows of "Each day".
struct KeyFigure {
    Text name;
    Text value;
    Text note;
};
struct KeyFigures {
    std::vector<KeyFigure> rows;
};

struct Table {
    std::vector<Text> header;  ///< may be empty
    std::vector<std::vector<Text>> rows;
    std::vector<bool> rightAligned;  ///< one per column
};

struct BulletList {
    Text title;  ///< may be empty
    std::vector<Text> items;
};

/// Lists side by side: "More of | A little | Leave out".
struct ListColumns {
    std::vector<BulletList> columns;
    bool withPlate = false;  ///< the D-16 plate picture beside them
    bool slowCarbs = true;   ///< the plate's last quarter: slow carbs, or more vegetables
};

/// The words on the plate, in the order in which they are read: what, and how much of it.
struct PlatePart {
    Text name;
    Text share;
};
std::vector<PlatePart> plateParts(bool slowCarbs);

struct CheckItem {
    Text name;
    Text detail;
};
struct BoardDay {
    Text day;
    std::vector<CheckItem> items;
    Text rest;  ///< shown when there are no items
};
/// Monday to Sunday with boxes to tick.
struct WeekBoard {
    std::vector<BoardDay> days;
};

/// A framed message: withheld, urgent, notes. The title leads the first line.
struct CallOut {
    Text title;
    std::vector<Text> lines;
    Text small = {};  ///< a quiet last line, may be empty
};

struct ChartPoint {
    double x = 0;
    double y = 0;
};
/// The weight band of E-04: three lines over days, with goal and milestones.
struct WeightBandChart {
    Text title;
    std::vector<ChartPoint> kept100;
    std::vector<ChartPoint> kept70;
    std::vector<ChartPoint> kept50;
    double goalKg = 0;
    std::vector<double> milestonesKg;
    Date start;
    Text altText;
};

/// Ruled lines to write on.
struct NoteLines {
    Text title;
    int lines = 2;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, BulletList, ListColumns,
                           WeekBoard, CallOut, WeightBandChart, NoteLines, PageBreak>;

struct Document {
    Text title;
    Text subtitle;
    std::vector<Text> cornerLines;  ///< at the right of the title
    Text footer;                    ///< "Coaching, not medical advice"
    Date printed;
    std::vector<Block> blocks;
};

/// The document as plain English text, block by block: for tests and for the command line.
std::string toPlainText(Document const& document);

}  // namespace steady
