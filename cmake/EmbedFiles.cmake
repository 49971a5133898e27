# Writes OUT: a C++ file with the text of each of FILES, found again by file name through
# steady::embeddedFile() (core/catalogue/embedded_files.h).
set(pieces "")
set(rows "")
foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME)
    string(MAKE_C_IDENTIFIER "${name}" identifier)
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND pieces "constexpr unsigned char ${identifier}[] = {${bytes}0};\n")
    string(APPEND rows "    if (name == \"${name}\") return text(${identifier}, sizeof ${identifier} - 1);\n")
endforeach()
file(WRITE "${OUT}" "// Made by cmake/EmbedFiles.cmake.
#include \"core/catalogue/embedded_files.h\"

namespace {
${pieces}
[[maybe_unused]] std::string_view text(const unsigned char* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}
}  // namespace

std::string_view steady::embeddedFile(std::string_view name) {
${rows}    return {};
}
")
