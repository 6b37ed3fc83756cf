package org.racegantry.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The least a program can do to store bytes for good: append them to a bare file and force it to
 * the disk, now and then and at the end. No hash, no check, no transaction.
 */
final class RawFile {
  private static final int FORCE_EVERY_BYTES = 1 << 20;

  private RawFile() {}

  /** Stores bodies one after the other in a new file, which is deleted again. */
  static void write(List<byte[]> bodies, Path file) throws IOException {
    try (FileChannel out = open(file)) {
      long forced = 0;
      long written = 0;
      for (byte[] body : bodies) {
        written += append(out, ByteBuffer.wrap(body));
        if (written - forced >= FORCE_EVERY_BYTES) {
          out.force(false);
          forced = written;
        }
      }
      out.force(true);
    }
    Files.delete(file);
  }

  /** Stores what another file holds. */
  static void copy(Path from, Path file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(FORCE_EVERY_BYTES);
    try (FileChannel in = FileChannel.open(from);
        FileChannel out = open(file)) {
      while (in.read(buffer.clear()) > 0) {
        append(out, buffer.flip());
        out.force(false);
      }
      out.force(true);
    }
    Files.delete(file);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static long append(FileChannel out, ByteBuffer bytes) throws IOException {
    long written = 0;
    while (bytes.hasRemaining()) {
      written += out.write(bytes);
    }
    return written;
  }
}
