// ncurses with wide characters; its variadic functions and macros do not import into Swift and get
// an inline function each here.
#ifndef FOIL_CNCURSESW_SHIM_H
#define FOIL_CNCURSESW_SHIM_H
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <term.h>
#include <wchar.h>

static inline WINDOW *foil_standard_window(void) { return stdscr; }
static inline WINDOW *foil_current_window(void) { return curscr; }
static inline int foil_capability_number(const char *name) { return tigetnum((char *)name); }
static inline int foil_pair_count(void) { return COLOR_PAIRS; }

// Whether the terminal is known and can place its cursor; writes nothing to it.
static inline int foil_probe_terminal(int descriptor, bool *places_cursor) {
  int status = -1;
  *places_cursor = false;
  if (setupterm(NULL, descriptor, &status) != OK) return status;
  char *place = tigetstr("cup");
  *places_cursor = place != NULL && place != (char *)-1;
  del_curterm(cur_term);
  return 1;
}

// What is known of a terminal type, without a terminal: its colours (-1: none), whether it can place
// its cursor, and whether it reports the mouse. Returns 1 where the type is known.
static inline int foil_describe_terminal(
    const char *name, int *colors, bool *places_cursor, bool *reports_mouse) {
  int status = -1;
  *colors = -1;
  *places_cursor = *reports_mouse = false;
  if (setupterm((char *)name, 1, &status) != OK) return status;
  char *place = tigetstr("cup"), *mouse = tigetstr("kmous");
  *places_cursor = place != NULL && place != (char *)-1;
  *reports_mouse = mouse != NULL && mouse != (char *)-1;
  *colors = tigetnum("colors");
  del_curterm(cur_term);
  return 1;
}

// A string capability, or NULL where the terminal lacks it.
static inline const char *foil_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

// Declared here because wchar.h gives it only under feature macros that Swift does not set.
extern int wcwidth(wchar_t character);
static inline int foil_character_width(wchar_t character) { return wcwidth(character); }

// Puts one character with its marks (ended by 0) into a cell, with a pair number of any size.
static inline void foil_put(
    WINDOW *window, int y, int x, const wchar_t *text, bool bold, bool dim, bool underline,
    bool reverse, int pair) {
  attr_t attributes = (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0)
      | (reverse ? A_REVERSE : 0);
  cchar_t cell;
  if (setcchar(&cell, text, attributes, (short)(pair > 32767 ? 32767 : pair), &pair) != OK) return;
  if (wmove(window, y, x) == OK) wadd_wchnstr(window, &cell, 1);
}
#endif
