package org.racegantry.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as data: UTF-8 whatever the locale, buffered, and honest. The JDK's own stream
 * swallows errors, so a full disk would look like success and a closed pipe like endless work.
 */
final class Stdout extends OutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream file;

  private Stdout(OutputStream file) {
    this.file = file;
  }

  /** The process's own standard output. */
  static PrintStream open() {
    return over(new FileOutputStream(FileDescriptor.out));
  }

  /** The same over any stream. */
  static PrintStream over(OutputStream file) {
    OutputStream buffered = new BufferedOutputStream(new Stdout(file), BUFFER_BYTES);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      file.write(bytes, from, length);
    } catch (IOException refused) {
      throw unchecked(refused);
    }
  }

  @Override
  public void flush() {
    try {
      file.flush();
    } catch (IOException refused) {
      throw unchecked(refused);
    }
  }

  private static RuntimeException unchecked(IOException refused) {
    String message = String.valueOf(refused.getMessage());
    boolean closed = message.contains("Broken pipe") || message.contains("pipe is being closed");
    return closed ? new ReaderGone(refused) : new UncheckedIOException(refused);
  }

  /** Whoever read our output has closed it. Nothing is wrong; there is nobody left to tell. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }
}
