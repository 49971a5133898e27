# What every target of Steady shares: warnings, sanitizers, ccache and the include root.

find_program(STEADY_CCACHE ccache)
if(STEADY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${STEADY_CCACHE}")
endif()

add_library(steady_defaults INTERFACE)
target_include_directories(steady_defaults INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(steady_defaults INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With inlining GCC 12 takes its own std::string and std::set for uninitialised (PR 105562, 105651).
    target_compile_options(steady_defaults INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
endif()
if(STEADY_WERROR)
    target_compile_options(steady_defaults INTERFACE -Werror)
endif()
if(STEADY_SANITIZE)
    target_compile_options(steady_defaults INTERFACE -fsanitize=address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(steady_defaults INTERFACE -fsanitize=address,undefined)
endif()

# steady_room(NAME [QT]): one static library from every source below the current folder.
function(steady_room name)
    cmake_parse_arguments(ROOM "QT" "" "" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp" "*.h")
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC steady_defaults)
    if(ROOM_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
