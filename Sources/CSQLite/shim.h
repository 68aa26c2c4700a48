// The database of the index over runs.
#include <sqlite3.h>

// Swift does not see the macro: SQLite copies what is bound before the call returns.
static inline sqlite3_destructor_type foil_sqlite_transient(void) { return SQLITE_TRANSIENT; }
