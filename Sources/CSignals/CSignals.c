#define _GNU_SOURCE
#include "CSignals.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LEAVE_CAPACITY 1024
#define REPLAY_CAPACITY (64 * 1024)
#define STACK_SIZE (64 * 1024)

// Milliseconds that the loop has to take a request to end before the process ends without it.
#define GRACE 500

// Every signal whose default action ends the process, except SIGKILL and those of real time.
static const int fatal_signals[] = {
    SIGTERM, SIGINT,  SIGHUP,  SIGQUIT, SIGSEGV,   SIGABRT, SIGBUS,  SIGILL, SIGTRAP, SIGFPE,    SIGSYS,
    SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM,   SIGVTALRM, SIGPROF, SIGIO,  SIGPWR,  SIGSTKFLT, SIGPIPE,
};
#define FATAL_COUNT (sizeof fatal_signals / sizeof fatal_signals[0])
// What Swift's runtime reports as a crash.
static const int crash_signals[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
#define CRASH_COUNT (sizeof crash_signals / sizeof crash_signals[0])
static const int loop_signals[] = {SIGWINCH, SIGTSTP, SIGCONT};
#define LOOP_COUNT (sizeof loop_signals / sizeof loop_signals[0])

// By number of the signal.
static struct sigaction fatal_before[NSIG];
static bool is_taken[NSIG];
static struct sigaction loop_before[LOOP_COUNT];
static bool installed;

static atomic_bool armed;
static atomic_int terminal_fd = -1;
static atomic_int wake_fd = -1;
static atomic_int saved_out = -1, saved_err = -1, captured = -1;
static atomic_bool resize_sent;
static atomic_bool polite;
static atomic_int asked;
// Set while `grace` runs.
static atomic_bool is_waited_for;
static timer_t grace;
static bool has_grace;

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

// Gives the loop some time to take the request; then SIGALRM ends the process.
static void set_grace(long milliseconds) {
  if (!has_grace) return;
  atomic_store(&is_waited_for, milliseconds > 0);
  struct itimerspec time = {.it_value = {milliseconds / 1000, milliseconds % 1000 * 1000000}};
  timer_settime(grace, 0, &time, NULL);
}

static void end_by(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  sigaction(number, &standard, NULL);
  // Held back while this handler runs, and of another number perhaps blocked by the thread.
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &own, NULL);
}

static void die(int number, siginfo_t *info, void *context) {
  int saved = errno;
  bool is_request = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (is_request && atomic_load(&polite)) {
    int none = 0;
    if (atomic_compare_exchange_strong(&asked, &none, number)) {
      send('T');
      set_grace(GRACE);
      errno = saved;
      return;
    }
  }
  restore();
  if (number == SIGALRM && atomic_load(&is_waited_for) && atomic_load(&asked) != 0) {
    end_by(atomic_load(&asked));
  }
  bool is_crash = false;
  for (size_t i = 0; i < CRASH_COUNT; i++) is_crash = is_crash || crash_signals[i] == number;
  // What another process or the terminal sent is no crash of this one.
  bool is_own = info->si_code > 0 ? number != SIGQUIT : info->si_pid == getpid();
  if (is_crash && is_own) {
    static const char hint[] =
        "foil crashed; with SWIFT_BACKTRACE=enable=yes in the environment it shows where\n";
    struct sigaction *before = &fatal_before[number];
    if (before->sa_flags & SA_SIGINFO) {
      before->sa_sigaction(number, info, context);
    } else if (before->sa_handler != SIG_DFL && before->sa_handler != SIG_IGN) {
      before->sa_handler(number);
    } else {
      write_all(2, hint, sizeof hint - 1);
    }
  }
  // Whatever that handler did, the process ends.
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  sigaction(number, &standard, NULL);
  errno = saved;
  // A faulting instruction is run again on return, so that a core file shows its state.
  bool is_fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
  if (!(is_fault && info->si_code > 0)) end_by(number);
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

static bool take_fatal(int number, const struct sigaction *action) {
  if (sigaction(number, NULL, &fatal_before[number]) != 0) return false;
  // nohup and background shells ignore some on purpose.
  if (fatal_before[number].sa_handler == SIG_IGN) return true;
  if (sigaction(number, action, NULL) != 0) return false;
  is_taken[number] = true;
  return true;
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
    if (!take_fatal(fatal_signals[i], &fatal)) return false;
  }
  for (int number = SIGRTMIN; number <= SIGRTMAX && number < NSIG; number++) {
    if (!take_fatal(number, &fatal)) return false;
  }
  if (!has_grace) {
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
    has_grace = timer_create(CLOCK_MONOTONIC, &event, &grace) == 0;
  }
  struct sigaction loop = {.sa_handler = notify, .sa_flags = SA_RESTART};
  sigemptyset(&loop.sa_mask);
  for (size_t i = 0; i < LOOP_COUNT; i++) {
    if (sigaction(loop_signals[i], &loop, &loop_before[i]) != 0) return false;
  }
  // A parent may have left them blocked.
  sigset_t mine;
  sigemptyset(&mine);
  for (int number = 1; number < NSIG; number++) {
    if (is_taken[number]) sigaddset(&mine, number);
  }
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
  set_grace(0);
  for (int number = 1; number < NSIG; number++) {
    if (is_taken[number]) sigaction(number, &fatal_before[number], NULL);
    is_taken[number] = false;
  }
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

int foil_signals_take_asked(void) {
  set_grace(0);
  return atomic_load(&asked);
}

void foil_signals_end_plainly(void) {
  const char *wanted = getenv("SWIFT_BACKTRACE");
  if (wanted != NULL && wanted[0] != 0) return;
  for (size_t i = 0; i < CRASH_COUNT; i++) {
    struct sigaction present;
    if (sigaction(crash_signals[i], NULL, &present) != 0 || present.sa_handler == SIG_IGN) continue;
    signal(crash_signals[i], SIG_DFL);
  }
}

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
