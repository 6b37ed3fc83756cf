package org.racegantry.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;

/** Takes a whole source in, within bounds, and decodes it. */
final class SourceText {
  /** No line of a table is longer; what is, is no table, and is not read to its end. */
  static final int LINE_BYTES_MAX = 1 << 20;

  /** No start list or record book is bigger. */
  private static final int FILE_BYTES_MAX = 256 << 20;

  private static final int CHUNK_BYTES = 1 << 16;

  private final Problems problems;
  private long line = 1;
  private long inLine;

  SourceText(Problems problems) {
    this.problems = problems;
  }

  /** The text of the source; throws {@link BadInput} with what was found where it is none. */
  String read(Source source) throws IOException, BadInput {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = bytes(in);
    } catch (EOFException | ZipException _) {
      problems.fileError(
          "is a gzip file that is cut short or damaged", "copy it again from where it came");
      throw refused();
    }
    String text = new Encoding(problems).decode(bytes);
    if (problems.anyError()) {
      throw refused();
    }
    return text;
  }

  private byte[] bytes(InputStream in) throws IOException, BadInput {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
      guardLines(chunk, length);
      if (all.size() > FILE_BYTES_MAX - length) {
        problems.fileError(
            "has more than " + (FILE_BYTES_MAX >> 20) + " MiB", "check that it is the right file");
        throw refused();
      }
      all.write(chunk, 0, length);
    }
    return all.toByteArray();
  }

  private void guardLines(byte[] chunk, int length) throws BadInput {
    for (int i = 0; i < length; i++) {
      if (chunk[i] == '\n' || chunk[i] == '\r') {
        line += chunk[i] == '\n' ? 1 : 0;
        inLine = 0;
      } else if (++inLine > LINE_BYTES_MAX) {
        problems.error(
            line,
            Problem.NOWHERE,
            "",
            "",
            "is longer than " + LINE_BYTES_MAX + " bytes and was not read to its end",
            "check that it is the right file, with one row in each line");
        throw refused();
      }
    }
  }

  private BadInput refused() {
    return new BadInput(problems.inOrder());
  }
}
