#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LEAVE_CAPACITY 1024
#define REPLAY_CAPACITY (64 * 1024)
#define STACK_SIZE (64 * 1024)

static const int fatal_signals[] = {
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGSYS,
};
#define FATAL_COUNT (sizeof fatal_signals / sizeof fatal_signals[0])
static const int loop_signals[] = {SIGWINCH, SIGTSTP, SIGCONT};
#define LOOP_COUNT (sizeof loop_signals / sizeof loop_signals[0])

static struct sigaction fatal_before[FATAL_COUNT];
static struct sigaction loop_before[LOOP_COUNT];
static bool installed;

static atomic_bool armed;
static atomic_int terminal_fd = -1;
static atomic_int wake_fd = -1;
static atomic_int saved_out = -1, saved_err = -1, captured = -1;
static atomic_bool resize_sent;
static atomic_bool polite;
static atomic_int asked;

// Written only while disarmed.
static struct termios saved_modes;
static char leave[LEAVE_CAPACITY];
static size_t leave_count;

static void write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      return;
    }
    bytes += written;
    count -= (size_t)written;
  }
}

static void send(char byte) {
  int fd = atomic_load(&wake_fd);
  // A full pipe wakes the loop anyway.
  if (fd >= 0) (void)!write(fd, &byte, 1);
}

// Shows the end of what was written to descriptors 1 and 2 meanwhile: the message of a trap is there.
static void replay(void) {
  int out = atomic_exchange(&saved_out, -1), err = atomic_exchange(&saved_err, -1);
  int file = atomic_exchange(&captured, -1);
  if (out >= 0) dup2(out, 1);
  if (err >= 0) dup2(err, 2);
  if (file < 0) return;
  off_t end = lseek(file, 0, SEEK_END);
  off_t at = end > REPLAY_CAPACITY ? end - REPLAY_CAPACITY : 0;
  char piece[512];
  while (at < end) {
    ssize_t count = pread(file, piece, sizeof piece, at);
    if (count <= 0) break;
    write_all(err >= 0 ? err : out, piece, (size_t)count);
    at += count;
  }
}

static void restore(void) {
  if (!atomic_exchange(&armed, false)) return;
  int fd = atomic_load(&terminal_fd);
  // In the background, setting the terminal would stop the process.
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigaction(SIGTTOU, &ignore, NULL);
  write_all(fd, leave, leave_count);
  // Mouse reports under way would otherwise be typed into the shell.
  tcflush(fd, TCIFLUSH);
  tcsetattr(fd, TCSANOW, &saved_modes);
  replay();
}

static void die(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  size_t index = 0;
  while (index < FATAL_COUNT && fatal_signals[index] != number) index++;
  bool is_request = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (is_request && atomic_load(&polite)) {
    int none = 0;
    if (atomic_compare_exchange_strong(&asked, &none, number)) {
      send('T');
      errno = saved;
      return;
    }
  }
  restore();
  // Whoever handled the signal before does so again; without one the default action ends the process.
  if (index < FATAL_COUNT) sigaction(number, &fatal_before[index], NULL);
  // A faulting instruction is run again on return and then meets that handler with its own state.
  bool is_fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
  if (!(is_fault && info != NULL && info->si_code > 0)) raise(number);
  errno = saved;
}

static void notify(int number) {
  int saved = errno;
  if (number == SIGWINCH) {
    if (!atomic_exchange(&resize_sent, true)) send('W');
  } else {
    send(number == SIGTSTP ? 'Z' : 'C');
  }
  errno = saved;
}

bool foil_signals_install(int terminal, int wake) {
  atomic_store(&terminal_fd, terminal);
  atomic_store(&wake_fd, wake);
  atomic_store(&resize_sent, false);
  atomic_store(&asked, 0);
  if (installed) return true;

  // A stack of its own, so that an overflow of the thread's stack can be handled.
  static char stack[STACK_SIZE];
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction fatal = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&fatal.sa_mask);
  for (size_t i = 0; i < FATAL_COUNT; i++) {
    if (sigaction(fatal_signals[i], NULL, &fatal_before[i]) != 0) return false;
    // nohup and background shells ignore some on purpose.
    if (fatal_before[i].sa_handler == SIG_IGN) continue;
    if (sigaction(fatal_signals[i], &fatal, NULL) != 0) return false;
  }
  struct sigaction loop = {.sa_handler = notify, .sa_flags = SA_RESTART};
  sigemptyset(&loop.sa_mask);
  for (size_t i = 0; i < LOOP_COUNT; i++) {
    if (sigaction(loop_signals[i], &loop, &loop_before[i]) != 0) return false;
  }
  // A parent may have left them blocked.
  sigset_t mine;
  sigemptyset(&mine);
  for (size_t i = 0; i < FATAL_COUNT; i++) sigaddset(&mine, fatal_signals[i]);
  for (size_t i = 0; i < LOOP_COUNT; i++) sigaddset(&mine, loop_signals[i]);
  pthread_sigmask(SIG_UNBLOCK, &mine, NULL);
  static bool registered;
  if (!registered) {
    registered = true;
    atexit(restore);
  }
  installed = true;
  return true;
}

void foil_signals_remove(void) {
  if (!installed) return;
  for (size_t i = 0; i < FATAL_COUNT; i++) sigaction(fatal_signals[i], &fatal_before[i], NULL);
  for (size_t i = 0; i < LOOP_COUNT; i++) sigaction(loop_signals[i], &loop_before[i], NULL);
  atomic_store(&wake_fd, -1);
  installed = false;
}

void foil_signals_set_leave(const void *bytes, size_t count) {
  leave_count = count < LEAVE_CAPACITY ? count : LEAVE_CAPACITY;
  memcpy(leave, bytes, leave_count);
}

void foil_signals_arm(const struct termios *modes) {
  saved_modes = *modes;
  atomic_store(&armed, true);
}

bool foil_signals_disarm(void) { return atomic_exchange(&armed, false); }

void foil_signals_set_capture(int out, int err, int file) {
  atomic_store(&saved_out, out);
  atomic_store(&saved_err, err);
  atomic_store(&captured, file);
}

void foil_signals_replay(void) { replay(); }

void foil_signals_set_polite(bool value) { atomic_store(&polite, value); }

int foil_signals_asked(void) { return atomic_load(&asked); }

void foil_signals_take_resize(void) { atomic_store(&resize_sent, false); }

bool foil_signals_stop(int wake) {
  // Of older stops and continuations nothing may remain, or the wait below would end too early.
  char drained[64];
  while (read(wake, drained, sizeof drained) > 0) {}
  atomic_store(&resize_sent, false);

  struct sigaction standard = {.sa_handler = SIG_DFL}, own;
  sigemptyset(&standard.sa_mask);
  if (sigaction(SIGTSTP, &standard, &own) != 0) return false;
  // The whole group: a shell notices the stop of `make run` only if make stops, too.
  kill(0, SIGTSTP);
  // The stop may reach another thread first; the continuation ends the wait. Without job control
  // (an orphaned group) nothing stops and the wait runs out.
  bool continued = false;
  for (int i = 0; i < 10 && !continued; i++) {
    struct pollfd ready = {.fd = wake, .events = POLLIN};
    if (poll(&ready, 1, 20) > 0) {
      ssize_t count = read(wake, drained, sizeof drained);
      for (ssize_t k = 0; k < count; k++) continued = continued || drained[k] == 'C';
    }
  }
  sigaction(SIGTSTP, &own, NULL);
  atomic_store(&resize_sent, false);
  return continued;
}
