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
 * Where an import comes from: a file, a gzip file, standard input, or the program itself.
 *
 * @param name as the user gave it; {@code -} means standard input, and {@link #BUILTIN} before a
 *     name something that comes with the program
 * @param given what is read where the name is no file's
 */
public record Source(String name, InputStream given) {
  /** How the name of what comes with the program begins. */
  public static final String BUILTIN = "builtin:";

  private static final String STDIN = "-";
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  /** The name to use in messages. */
  public String shownName() {
    return name.equals(STDIN) ? "standard input" : name;
  }

  /** The name alone, without its folder, as the reason of an act. */
  public String fileName() {
    if (name.equals(STDIN)) {
      return shownName();
    }
    return name.startsWith(BUILTIN)
        ? name.substring(BUILTIN.length())
        : Path.of(name).getFileName().toString();
  }

  /**
   * The bytes, unpacked where they are gzip.
   *
   * @throws IOException where there is no such file, it is a folder, or may not be read
   * @throws BadInput where the bytes are plainly something else, such as an Excel workbook
   */
  public InputStream open() throws IOException, BadInput {
    boolean isFile = !name.equals(STDIN) && !name.startsWith(BUILTIN);
    if (isFile && Files.isDirectory(Path.of(name))) {
      throw new IOException("it is a folder; name a file in it");
    }
    InputStream raw = isFile ? Files.newInputStream(Path.of(name)) : given;
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
