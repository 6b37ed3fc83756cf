package org.racegantry.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a command's data goes: standard output, or a file that appears whole or not at all. */
final class Output {
  /** Writes data to a stream that stays open. */
  interface Writes {
    /** Writes everything. */
    void to(OutputStream out) throws IOException;
  }

  private Output() {}

  /** To standard output. */
  static void toStdout(Writes data) {
    try {
      data.to(System.out);
      System.out.flush();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** To a file, by way of another beside it, so that nobody ever meets half of it. */
  static void toFile(Path file, Writes data) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        data.to(out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException denied) {
      throw new Failure(Exit.NO_PERMISSION, file + ": this user may not write there", denied);
    } catch (RuntimeException failed) {
      remove(part, failed);
      throw failed;
    } catch (IOException refused) {
      remove(part, refused);
      throw new Failure(
          Exit.CANT_CREATE, file + ": cannot be made (" + refused.getMessage() + ")", refused);
    }
  }

  private static void remove(Path part, Exception refused) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      refused.addSuppressed(left);
    }
  }
}
