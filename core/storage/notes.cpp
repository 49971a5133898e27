#include "core/storage/entry_table.h"

namespace steady {

namespace {

void bindNote(Binder& to, Entry const& entry) {
    to.put(std::get<Note>(entry).text);
}

Entry readNote(RowReader& from) {
    Note note;
    note.text = from.words();
    return note;
}

}  // namespace

EntryTable const kNoteTable{EntryKind::Note, "note", "text", bindNote, readNote};

}  // namespace steady
