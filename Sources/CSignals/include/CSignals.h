// Gives a terminal back when the program dies: only async-signal-safe calls are used, so that it
// works from a handler of SIGSEGV as well as at a normal exit.
#ifndef FOIL_CSIGNALS_H
#define FOIL_CSIGNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Installs the handlers and lets their signals reach the calling thread. `terminal` is the descriptor drawn to, `wake` the writing end of a
/// non-blocking pipe that gets one byte for each event. Calls after the first only change these.
///
/// Bytes in the pipe: 'W' the size changed, 'Z' stop was asked, 'C' continued, 'T' end was asked.
/// Returns false with errno set where a handler could not be installed.
bool foil_signals_install(int terminal, int wake);

/// Puts the former handlers back.
void foil_signals_remove(void);

/// What is written to the terminal when the program dies; at most 1024 bytes are kept.
void foil_signals_set_leave(const void *bytes, size_t count);

/// From now on a death restores these settings and writes the bytes; `modes` of before the screen.
void foil_signals_arm(const struct termios *modes);

/// The screen is not up: a death restores nothing. Returns whether it was armed.
bool foil_signals_disarm(void);

/// Descriptors 1 and 2 of before they were redirected (-1: they were not), and the file that
/// holds what was written to them meanwhile; its end is shown on the old descriptor 2.
void foil_signals_set_capture(int out, int err, int file);

/// Puts descriptors 1 and 2 back and shows what was captured, as a death does.
void foil_signals_replay(void);

/// If set, the first SIGTERM, SIGHUP and SIGINT only send 'T'; a second one ends the process, and so
/// does the first where nobody takes it within half a second.
void foil_signals_set_polite(bool polite);

/// The signal behind the last 'T', which is taken by this.
int foil_signals_take_asked(void);

/// Takes the handlers of crashes away that Swift's runtime has installed: they ask whoever sits at
/// the terminal for half a minute, keep a process without one, with its locks, for many seconds, and
/// let one live on that another process sent the signal to. Does nothing where SWIFT_BACKTRACE is set.
void foil_signals_end_plainly(void);

/// Takes the note that 'W' was sent, so that the next change sends it anew.
void foil_signals_take_resize(void);

/// Stops the process group as ^Z does, with the default action of SIGTSTP, and returns when it
/// goes on; `wake` is the reading end of the pipe. Returns false where nothing stopped.
bool foil_signals_stop(int wake);

#endif
