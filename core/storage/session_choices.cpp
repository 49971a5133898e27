#include "core/storage/session_choices.h"

#include "core/storage/columns.h"

#include <SQLiteCpp/Database.h>

namespace steady {

std::vector<StoredSessionChoice> sessionChoices(SQLite::Database& database, DateRange range) {
    SQLite::Statement select(database,
                             "SELECT day, modality, to_day FROM session_choice "
                             "WHERE day BETWEEN ? AND ? ORDER BY day, modality");
    Binder to(select);
    to.put(range.from);
    to.put(range.to);
    std::vector<StoredSessionChoice> choices;
    while (select.executeStep()) {
        RowReader from(select);
        StoredSessionChoice choice;
        choice.day = from.day();
        choice.kind = from.named<Modality>();
        if (!select.getColumn(2).isNull()) choice.to = from.day();
        choices.push_back(choice);
    }
    return choices;
}

void saveSessionChoice(SQLite::Database& database, StoredSessionChoice const& choice) {
    SQLite::Statement save(database,
                           "INSERT INTO session_choice (day, modality, to_day) VALUES (?, ?, ?) "
                           "ON CONFLICT (day, modality) DO UPDATE SET to_day = excluded.to_day");
    Binder to(save);
    to.put(choice.day);
    to.put(nameOf(choice.kind));
    to.put(choice.to);
    save.exec();
}

void removeSessionChoice(SQLite::Database& database, Date day, Modality kind) {
    SQLite::Statement remove(database, "DELETE FROM session_choice WHERE day = ? AND modality = ?");
    Binder to(remove);
    to.put(day);
    to.put(nameOf(kind));
    remove.exec();
}

}  // namespace steady
