package org.racegantry.ingest.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;

/**
 * Where an import comes from: a file, a gzip file, or standard input.
 *
 * @param name as the user gave it; {@code -} means standard input
 * @param stdin standard input, read only where the name asks for it
 */
public record Source(String name, InputStream stdin) {
  private static final String STDIN = "-";
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  /** The name to use in messages. */
  public String shownName() {
    return name.equals(STDIN) ? "standard input" : name;
  }

  /** The name alone, without its folder, as the reason of an act. */
  public String fileName() {
    return name.equals(STDIN) ? shownName() : Path.of(name).getFileName().toString();
  }

  /**
   * The bytes, unpacked where they are gzip.
   *
   * @throws IOException where there is no such file, it is a folder, or may not be read
   * @throws BadInput where the bytes are plainly something else, such as an Excel workbook
   */
  public InputStream open() throws IOException, BadInput {
    if (!name.equals(STDIN) && Files.isDirectory(Path.of(name))) {
      throw new IOException("it is a folder; name a file in it");
    }
    InputStream raw = name.equals(STDIN) ? stdin : Files.newInputStream(Path.of(name));
    PushbackInputStream in =
        new PushbackInputStream(new BufferedInputStream(raw, BUFFER_BYTES), Foreign.MAGIC_BYTES);
    byte[] first = in.readNBytes(Foreign.MAGIC_BYTES);
    in.unread(first);
    return unpacked(in, first);
  }

  private InputStream unpacked(InputStream in, byte[] first) throws IOException, BadInput {
    if (first.length >= 2 && ((first[0] & 0xff) << 8 | first[1] & 0xff) == GZIP_MAGIC) {
      return new GZIPInputStream(in, BUFFER_BYTES);
    }
    String foreign = Foreign.name(first);
    if (!foreign.isEmpty()) {
      in.close();
      Problems problems = new Problems(shownName());
      problems.fileError("is " + foreign + ", not a table of text", "save it as CSV (UTF-8)");
      throw new BadInput(problems.inOrder());
    }
    return in;
  }
}
