/*
 * What a disk would hold after a power cut: a library for LD_PRELOAD.
 *
 * It watches one file and the two logs SQLite keeps beside it, and maintains a second, "durable"
 * copy of each. A write goes to the real file at once and to the durable copy only when a later
 * fsync or fdatasync of that file has returned. Whoever kills the process and takes the durable
 * copies has what a machine may have after its power was cut at that moment.
 *
 * Environment:
 *   POWERCUT_FILE              the file to watch (an absolute, real path)
 *   POWERCUT_DURABLE           where its durable copy is kept; logs get the same suffixes
 *   POWERCUT_LEAK_PERCENT      so many of the writes reach the durable copy before any sync,
 *                              half of these torn: a disk may write early, and in any order
 *   POWERCUT_SEED              for the choice of these
 *   POWERCUT_SYNCS_MAX         every later sync fails with EIO, and what it should have stored is
 *                              forgotten, as a kernel does
 *   POWERCUT_BYTES_MAX         writes beyond so many bytes in total fail with ENOSPC
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS_MAX 65536
#define FILES 3

static const char *SUFFIX[FILES] = {"", "-wal", "-journal"};

struct op {
  struct op *next;
  off64_t offset;
  size_t length; /* of data; a cut to offset when there is no data */
  char *data;
};

struct file {
  char name[4096];
  char durable[4096];
  struct op *first, **last;
};

static struct file files[FILES];
static signed char file_of_fd[FDS_MAX]; /* 0: not watched, else index + 1 */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long syncs_left = -1, bytes_left = -1, leak_percent = 0;
static unsigned seed = 1;

static int (*real_open)(const char *, int, ...);
static int (*real_open64)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_openat64)(int, const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_pwrite64)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_ftruncate64)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void begin(void) {
  real_open = dlsym(RTLD_NEXT, "open");
  real_open64 = dlsym(RTLD_NEXT, "open64");
  real_openat = dlsym(RTLD_NEXT, "openat");
  real_openat64 = dlsym(RTLD_NEXT, "openat64");
  real_close = dlsym(RTLD_NEXT, "close");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_pwrite64 = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  real_ftruncate64 = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  const char *name = getenv("POWERCUT_FILE");
  const char *durable = getenv("POWERCUT_DURABLE");
  for (int i = 0; i < FILES && name && durable; i++) {
    snprintf(files[i].name, sizeof files[i].name, "%s%s", name, SUFFIX[i]);
    snprintf(files[i].durable, sizeof files[i].durable, "%s%s", durable, SUFFIX[i]);
    files[i].last = &files[i].first;
  }
  syncs_left = number("POWERCUT_SYNCS_MAX", -1);
  bytes_left = number("POWERCUT_BYTES_MAX", -1);
  leak_percent = number("POWERCUT_LEAK_PERCENT", 0);
  seed = (unsigned)number("POWERCUT_SEED", 1);
}

static struct file *watched(int fd) {
  return fd >= 0 && fd < FDS_MAX && file_of_fd[fd] ? &files[file_of_fd[fd] - 1] : NULL;
}

static struct file *named(const char *path) {
  for (int i = 0; i < FILES; i++)
    if (files[i].name[0] && !strcmp(path, files[i].name)) return &files[i];
  return NULL;
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < FDS_MAX) {
    struct file *file = named(path);
    file_of_fd[fd] = file ? (signed char)(file - files + 1) : 0;
  }
  return fd;
}

static void store(struct file *file, const struct op *op) {
  int fd = real_open64(file->durable, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) abort();
  if (!op->data) {
    if (real_ftruncate64(fd, op->offset)) abort();
  } else if (real_pwrite64(fd, op->data, op->length, op->offset) != (ssize_t)op->length) {
    abort();
  }
  real_close(fd);
}

static void forget(struct op *op) {
  while (op) {
    struct op *next = op->next;
    free(op->data);
    free(op);
    op = next;
  }
}

/* Remembers what the file was told and its durable copy does not know yet. */
static void remember(struct file *file, const void *data, size_t length, off64_t offset) {
  struct op *op = calloc(1, sizeof *op);
  op->offset = offset;
  op->length = length;
  if (data) {
    op->data = malloc(length ? length : 1);
    memcpy(op->data, data, length);
  }
  pthread_mutex_lock(&lock);
  *file->last = op;
  file->last = &op->next;
  if (data && leak_percent && rand_r(&seed) % 100 < leak_percent) {
    struct op early = *op;
    if (rand_r(&seed) % 2) early.length /= 2;
    store(file, &early);
  }
  pthread_mutex_unlock(&lock);
}

static struct op *take(struct file *file) {
  struct op *all = file->first;
  file->first = NULL;
  file->last = &file->first;
  return all;
}

static int synced(int fd, int (*sync)(int)) {
  struct file *file = watched(fd);
  if (!file) return sync(fd);
  pthread_mutex_lock(&lock);
  struct op *told = take(file);
  int fails = syncs_left == 0;
  if (syncs_left > 0) syncs_left--;
  pthread_mutex_unlock(&lock);
  if (fails || sync(fd)) {
    forget(told);
    errno = EIO;
    return -1;
  }
  pthread_mutex_lock(&lock);
  for (struct op *op = told; op; op = op->next) store(file, op);
  pthread_mutex_unlock(&lock);
  forget(told);
  return 0;
}

static int full(struct file *file, size_t length) {
  if (!file || bytes_left < 0) return 0;
  pthread_mutex_lock(&lock);
  int no = bytes_left < (long)length;
  bytes_left = no ? 0 : bytes_left - (long)length;
  pthread_mutex_unlock(&lock);
  if (no) errno = ENOSPC;
  return no;
}

static mode_t mode_of(int flags, va_list args) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(args, mode_t) : 0;
}

#define OPEN(NAME)                                      \
  int NAME(const char *path, int flags, ...) {          \
    va_list args;                                       \
    va_start(args, flags);                              \
    mode_t mode = mode_of(flags, args);                 \
    va_end(args);                                       \
    return opened(real_##NAME(path, flags, mode), path); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(NAME)                                         \
  int NAME(int at, const char *path, int flags, ...) {       \
    va_list args;                                            \
    va_start(args, flags);                                   \
    mode_t mode = mode_of(flags, args);                      \
    va_end(args);                                            \
    return opened(real_##NAME(at, path, flags, mode), path); \
  }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  if (fd >= 0 && fd < FDS_MAX) file_of_fd[fd] = 0;
  return real_close(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
  struct file *file = watched(fd);
  if (full(file, length)) return -1;
  ssize_t done = real_write(fd, data, length);
  if (file && done > 0) remember(file, data, (size_t)done, lseek64(fd, 0, SEEK_CUR) - done);
  return done;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) {
  struct file *file = watched(fd);
  if (full(file, length)) return -1;
  ssize_t done = real_pwrite64(fd, data, length, offset);
  if (file && done > 0) remember(file, data, (size_t)done, offset);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) {
  return pwrite64(fd, data, length, offset);
}

int ftruncate64(int fd, off64_t length) {
  int done = real_ftruncate64(fd, length);
  if (!done && watched(fd)) remember(watched(fd), NULL, 0, length);
  return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fsync(int fd) { return synced(fd, real_fsync); }

int fdatasync(int fd) { return synced(fd, real_fdatasync); }

int unlink(const char *path) {
  int done = real_unlink(path);
  struct file *file = done ? NULL : named(path);
  if (file) {
    pthread_mutex_lock(&lock);
    forget(take(file));
    real_unlink(file->durable);
    pthread_mutex_unlock(&lock);
  }
  return done;
}
