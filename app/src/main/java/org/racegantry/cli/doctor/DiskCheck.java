package org.racegantry.cli.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The folder the race file will be in: room, kind of disk, and whether a sync is one. */
final class DiskCheck {
  private static final long ROOM_WANTED_BYTES = 2_000_000_000L;
  private static final long ROOM_LEAST_BYTES = 200_000_000L;
  private static final int SYNCS = 25;
  private static final long SLOW_US = 50_000;
  private static final long TOO_FAST_US = 20;
  private static final int IO = 74;

  private final Path folder;

  DiskCheck(Path folder) {
    this.folder = folder;
  }

  List<Finding> findings() {
    return List.of(room(), kind(), sync());
  }

  private Finding room() {
    try {
      return judgeRoom(Files.getFileStore(folder).getUsableSpace());
    } catch (IOException unknown) {
      return Finding.fault(
          "disk", folder + " cannot be read: " + unknown.getMessage(), "name another folder", IO);
    }
  }

  static Finding judgeRoom(long free_bytes) {
    String free = String.format(Locale.ROOT, "%.1f GB free", free_bytes / 1e9);
    if (free_bytes < ROOM_LEAST_BYTES) {
      return Finding.fault("disk", free, "make room: a race with 10 million reads takes 1 GB", IO);
    }
    if (free_bytes < ROOM_WANTED_BYTES) {
      return Finding.note("disk", free, "make room: a race with 10 million reads takes 1 GB");
    }
    return Finding.good("disk", free);
  }

  private Finding kind() {
    try {
      FileStore store = Files.getFileStore(folder);
      return judgeKind(store.type());
    } catch (IOException unknown) {
      return Finding.note("file system", "cannot be told", "use a local disk");
    }
  }

  static Finding judgeKind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p" ->
          Finding.fault(
              "file system",
              type + ", over a network",
              "keep the race file on a local disk: a write-ahead log needs shared memory",
              IO);
      case "tmpfs", "ramfs", "overlay" ->
          Finding.note(
              "file system", type, "this may not outlive the machine; use a folder on a disk");
      default -> Finding.good("file system", type);
    };
  }

  private Finding sync() {
    Path file = null;
    try {
      file = Files.createTempFile(folder, "gantry-doctor", ".tmp");
      return judgeSync(times_us(file));
    } catch (IOException refused) {
      return Finding.fault(
          "fsync",
          "refused in " + folder + ": " + refused.getMessage(),
          "choose a folder this user may write in, on a disk that works",
          IO);
    } finally {
      remove(file);
    }
  }

  private static long[] times_us(Path file) throws IOException {
    long[] times_us = new long[SYNCS];
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < SYNCS; i++) {
        long before = System.nanoTime();
        channel.write(ByteBuffer.allocate(4096), i * 4096L);
        channel.force(true);
        times_us[i] = (System.nanoTime() - before) / 1000;
      }
    }
    Arrays.sort(times_us);
    return times_us;
  }

  static Finding judgeSync(long[] sorted_us) {
    long median_us = sorted_us[sorted_us.length / 2];
    long worst_us = sorted_us[sorted_us.length - 1];
    String took =
        String.format(
            Locale.ROOT, "median %.2f ms, worst %.2f ms", median_us / 1e3, worst_us / 1e3);
    if (median_us < TOO_FAST_US) {
      return Finding.note(
          "fsync", took, "no disk is that fast: it may say stored before it has; try a power cut");
    }
    if (median_us > SLOW_US) {
      return Finding.note("fsync", took, "slow: acknowledgements wait for it; use a faster disk");
    }
    return Finding.good("fsync", took);
  }

  private static void remove(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      // The verdict on the disk is told above; a small file left behind changes nothing.
      file.toFile().deleteOnExit();
    }
  }
}
