package org.racegantry.publish.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The roll in a file beside the race file, for its owner's eyes only, written whole or not at all.
 * Several programs may change it at once: each change reads anew behind a lock.
 */
final class PeopleFile implements RollStore {
  private static final int VERSION = 1;
  private static final long PATIENCE_MS = 5_000;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /** The file's content: a version before all else. */
  private record Kept(int version, Roll roll) {}

  /** What tells one state of the file from another without reading it. */
  private record Stamp(long modified_ns, long size, Object key) {}

  private static final Stamp NONE = new Stamp(0, 0, null);

  private final Path file;
  private final Path lock;
  private Stamp read = NONE;
  private Roll roll = Roll.EMPTY;

  PeopleFile(Path file) {
    this.file = file.toAbsolutePath();
    this.lock = this.file.resolveSibling(file.getFileName() + ".lock");
    now();
  }

  @Override
  public synchronized Roll now() {
    try {
      Stamp stamp = stamp();
      if (!stamp.equals(read)) {
        roll = stamp.equals(NONE) ? Roll.EMPTY : parse(Files.readAllBytes(file));
        read = stamp;
      }
      return roll;
    } catch (NoSuchFileException goneAgain) {
      return Roll.EMPTY;
    } catch (IOException unreadable) {
      throw new PeopleFileException(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  @Override
  public synchronized Roll change(UnaryOperator<Roll> step) {
    try (FileChannel channel = FileChannel.open(lock, writing(), ownersOnly());
        FileLock held = locked(channel)) {
      assert held.isValid();
      Roll before = now();
      Roll after = step.apply(before);
      if (!after.equals(before)) {
        write(JSON.writeValueAsBytes(new Kept(VERSION, after)));
      }
      return now();
    } catch (IOException refused) {
      throw new PeopleFileException(file + " cannot be written: " + refused.getMessage());
    }
  }

  private Roll parse(byte[] bytes) {
    try {
      Kept kept = JSON.readValue(bytes, Kept.class);
      if (kept.version() != VERSION) {
        throw new PeopleFileException(file + " is of another version of Gantry; use that one");
      }
      return kept.roll();
    } catch (JacksonException | NullPointerException broken) {
      throw new PeopleFileException(
          file + " is damaged; move it away and let everybody be invited anew");
    }
  }

  private void write(byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel channel = FileChannel.open(fresh, writing(), ownersOnly())) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Stamp stamp() throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      long modified_ns = found.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
      return new Stamp(modified_ns, found.size(), found.fileKey());
    } catch (NoSuchFileException none) {
      return NONE;
    }
  }

  /** Waits for whoever else changes the file, in this program or another. */
  private static FileLock locked(FileChannel channel) throws IOException {
    for (long waited_ms = 0; ; waited_ms += 10) {
      try {
        FileLock held = channel.tryLock();
        if (held != null) {
          return held;
        }
      } catch (OverlappingFileLockException ownProgram) {
        assert waited_ms >= 0 : "another part of this program has it; it will let go";
      }
      if (waited_ms > PATIENCE_MS) {
        throw new IOException("another program holds it");
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", stopped);
      }
    }
  }

  private static Set<StandardOpenOption> writing() {
    return Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] ownersOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
