#include "ui/theme/style_sheet.h"

#include "ui/theme/type.h"

#include <QRegularExpression>

#include <utility>
#include <vector>

namespace steady {

namespace {

char const* const kButtons = R"(
QPushButton, QToolButton {
  color: @text; background: @card; border: 1px solid @border2; border-radius: 7px;
  min-height: {28}; padding: 0 {12}; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { border-color: @text2; background: @sunken; }
QPushButton:pressed, QToolButton:pressed { background: @sunken; border-color: @text; }
QPushButton:disabled, QToolButton:disabled { color: @text3; background: @sunken; border-color: @border; }
QPushButton[kind="primary"] { color: @onAccent; background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { color: @text3; background: @sunken; border-color: @border; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  color: @text2; background: transparent; border: 1px solid transparent; padding: 0 {8};
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { color: @text; background: @sunken; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: @border; }
QPushButton[kind="link"] {
  color: @accent; background: transparent; border: none; padding: 0 2px; min-height: {26};
}
QPushButton[kind="link"][dense="true"] { min-height: {18}; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[size="small"], QToolButton[size="small"] { min-height: {24}; padding: 0 {9}; }
QPushButton[size="large"] { min-height: {32}; padding: 0 {18}; }
QPushButton[buttonSize="small"] { min-height: {24}; max-height: {24}; padding: 0 {9}; }
QPushButton[buttonSize="large"] { min-height: {32}; padding: 0 {18}; }
QToolButton { padding: 0; min-width: {28}; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
)";

// A line edit takes its colours from the palette: "color" would make a faint placeholder of it.
char const* const kFields = R"(
QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: @text; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: @card; border: 1px solid @border2; border-radius: 7px;
  selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: {28}; padding: 0 {8}; }
QPlainTextEdit, QTextEdit { padding: {4} {6}; }
QTextBrowser { border: none; background: transparent; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @text2; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: @text3; background: @sunken; border-color: @border;
}
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @critical; }
QLineEdit[dense="true"] { padding: 0 1px; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0; min-height: 0; }
QAbstractSpinBox { padding-right: {24}; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: {22}; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/sheet-up-@scheme.svg); width: {12}; height: {12}; }
QAbstractSpinBox::down-arrow { image: url(:/icons/sheet-down-@scheme.svg); width: {12}; height: {12}; }
QComboBox::drop-down { border: none; width: {26}; }
QComboBox::down-arrow { image: url(:/icons/sheet-down-@scheme.svg); width: {14}; height: {14}; }
QComboBox QAbstractItemView {
  background: @card; border: 1px solid @border2; border-radius: 7px; padding: 4px; outline: none;
}
QComboBox QAbstractItemView::item { min-height: {28}; padding: 0 {8}; border-radius: 5px; }
QCheckBox, QRadioButton { color: @text; spacing: {10}; min-height: {28}; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: {16}; height: {16}; background: @card; border: 1px solid @border2; border-radius: 5px;
}
QRadioButton::indicator { border-radius: {9}; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @text2; background: @sunken; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/icons/sheet-check-@scheme.svg);
}
QRadioButton::indicator:checked { border: {5} solid @accent; width: {8}; height: {8}; background: @card; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken; border-color: @border; }
)";

char const* const kLists = R"(
QAbstractItemView {
  color: @text; background: @card; alternate-background-color: @surface; border: 1px solid @border;
  border-radius: 7px; gridline-color: @border; outline: none;
  selection-background-color: @accentBg; selection-color: @accent;
}
QAbstractItemView::item { padding: {4} {6}; border: none; }
QAbstractItemView::item:hover { background: @sunken; }
QAbstractItemView::item:selected { background: @accentBg; color: @accent; }
QHeaderView, QHeaderView::section { background: @card; color: @text2; border: none; font-weight: 500; }
QHeaderView::section { padding: {6}; border-bottom: 1px solid @border; }
QTableCornerButton::section { background: @card; border: none; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border2; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab {
  color: @text2; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: {6} {12}; font-weight: 500;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QSplitter::handle { background: @border; }
QSlider { background: transparent; min-height: {28}; }
QSlider::groove:horizontal { height: 4px; background: @sunken; border: 1px solid @border2; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border: 1px solid @accent; border-radius: 3px; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -6px 0; background: @card; border: 2px solid @accent; border-radius: 9px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accentBg; border-color: @accentHover; }
QProgressBar {
  color: @text; background: @sunken; border: 1px solid @border; border-radius: 4px;
  min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

char const* const kFrames = R"(
QMainWindow, QDialog { background: @surface; }
QMessageBox, QDialog { color: @text; }
QLabel { background: transparent; }
QLabel:disabled { color: @text3; }
QMenuBar { background: @surface; color: @text; }
QMenuBar::item:selected { background: @accentBg; color: @accent; border-radius: 5px; }
QMenu { color: @text; background: @card; border: 1px solid @border2; padding: 4px; }
QMenu::item { padding: {6} {24} {6} {12}; border-radius: 5px; }
QMenu::icon { padding-left: {8}; }
QMenu::item:selected { background: @accentBg; color: @accent; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QToolTip { color: @card; background: @text; border: none; padding: 5px 8px; }
QStatusBar { background: @surface; color: @text2; }
QGroupBox { color: @text; border: 1px solid @border; border-radius: 10px; margin-top: {10}; padding: {12}; }
QGroupBox::title { subcontrol-origin: margin; left: {12}; padding: 0 {4}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @card; border: none; }
QCalendarWidget QToolButton {
  color: @text; background: transparent; border: none; font-weight: 600; padding: 0 {8};
}
QCalendarWidget QToolButton:hover { background: @sunken; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(:/icons/sheet-left-@scheme.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(:/icons/sheet-right-@scheme.svg); }
QCalendarWidget QAbstractItemView {
  border: none; border-radius: 0; selection-background-color: @accent; selection-color: @onAccent;
}
QCalendarWidget QAbstractItemView::item:selected { background: @accent; color: @onAccent; }
)";

QString withColours(QString sheet, Colours const& c) {
    // Longer names first: "@text2" must not be read as "@text" and a 2.
    std::vector<std::pair<char const*, QColor>> const tokens{{"@accentPressed", c.accentPressed},
                                                             {"@accentHover", c.accentHover},
                                                             {"@accentBg", c.accentBg},
                                                             {"@accent", c.accent},
                                                             {"@onAccent", c.onAccent},
                                                             {"@surface", c.surface},
                                                             {"@card", c.card},
                                                             {"@sunken", c.sunken},
                                                             {"@border2", c.border2},
                                                             {"@border", c.border},
                                                             {"@text3", c.text3},
                                                             {"@text2", c.text2},
                                                             {"@text", c.text},
                                                             {"@critical", c.critical}};
    for (auto const& [token, colour] : tokens)
        sheet.replace(QLatin1String(token), colour.name());
    return sheet.replace(QLatin1String("@scheme"), QLatin1String(c.dark ? "dark" : "light"));
}

/// "{28}" is a length that grows with the text.
QString withLengths(QString const& sheet) {
    static QRegularExpression const length(QStringLiteral("\\{(\\d+)\\}"));
    QString grown;
    qsizetype from = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        auto const match = found.next();
        grown += sheet.mid(from, match.capturedStart() - from);
        grown += QString::number(px(match.captured(1).toInt())) + QLatin1String("px");
        from = match.capturedEnd();
    }
    return grown + sheet.mid(from);
}

}  // namespace

QString styleSheetFor(Colours const& colours) {
    QString sheet;
    for (auto const* part : {kButtons, kFields, kLists, kFrames})
        sheet += QLatin1String(part);
    return withLengths(withColours(sheet, colours));
}

}  // namespace steady
