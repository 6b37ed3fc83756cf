package org.racegantry.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.PublishedRow;
import org.racegantry.rehearsal.PublishedTable;

/** A table of published results on disk or on standard input, plain or gzip. */
final class SplitsFile {
  private static final String STDIN = "-";

  private SplitsFile() {}

  /** The table; fails where there is none to be had. */
  static PublishedTable read(String name, RaceSetup setup) {
    List<String> lines = lines(name);
    if (lines.isEmpty()) {
      throw new Failure(Exit.DATA, name + ": the file is empty; nothing to rehearse");
    }
    PublishedTable table = PublishedTable.read(setup, lines);
    if (table.rows().stream().noneMatch(PublishedRow::started)) {
      throw new Failure(
          Exit.DATA,
          name
              + ", line 1: no line below has a time; name the columns as in"
              + " bib,age,sex,division,t5k,thalf,t40k,official_s,rank_overall");
    }
    return table;
  }

  private static List<String> lines(String name) {
    try {
      byte[] bytes =
          name.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(unpacked(bytes))).toString();
      return text.lines().toList();
    } catch (CharacterCodingException notUtf8) {
      throw new Failure(Exit.DATA, name + ": is not written in UTF-8; save it as that", notUtf8);
    } catch (ZipException | EOFException cut) {
      throw new Failure(
          Exit.DATA, name + ": is a gzip file that is cut short or damaged; copy it again", cut);
    } catch (IOException unreadable) {
      throw InputFaults.unreadable(name, unreadable);
    }
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    boolean gzip = bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    if (!gzip) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
