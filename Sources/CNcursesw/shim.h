// ncurses with wide characters; its variadic functions and macros do not import into Swift and get
// an inline function each here.
#ifndef FOIL_CNCURSESW_SHIM_H
#define FOIL_CNCURSESW_SHIM_H
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#endif
