package org.racegantry.ingest.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Foreign;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Takes the text of a race file in, which TOML wants in UTF-8 and in nothing else. */
final class TomlText {
  private static final int FILE_BYTES_MAX = 1 << 20;

  private TomlText() {}

  /** The text; empty where {@code problems} now say why it is none. */
  static String read(Path file, Problems problems) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder; name a file in it");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(FILE_BYTES_MAX + 1);
    }
    if (bytes.length > FILE_BYTES_MAX) {
      problems.fileError("is far too big for a race file", "check that it is the right file");
      return "";
    }
    boolean gzip = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    String foreign = gzip ? "packed with gzip" : Foreign.name(bytes);
    if (!foreign.isEmpty()) {
      problems.fileError("is " + foreign + ", not a race file", "name the race.toml itself");
      return "";
    }
    return decoded(bytes, problems);
  }

  /** The whole file as one section; null where {@code problems} now say why it is no TOML. */
  static Section parsed(String text, Problems problems) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Nesting.check(plain, problems);
    if (problems.anyError()) {
      return null;
    }
    TomlParseResult parsed = Toml.parse(plain);
    if (parsed.hasErrors()) {
      Syntax.report(parsed.errors(), plain, problems);
      return null;
    }
    return new Section(parsed, problems);
  }

  private static String decoded(byte[] bytes, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (startsAsUtf16(bytes) || nul >= 0 && nul < 2) {
      problems.fileError("looks like UTF-16", "save it as UTF-8, as TOML asks");
    } else if (nul >= 0) {
      problems.error(
          line(text.substring(0, nul)),
          nul - text.lastIndexOf('\n', nul),
          "",
          "\0",
          "is a NUL, as in a file damaged on its way",
          "copy the file again from where it came");
    } else if (result.isError()) {
      problems.error(
          line(text),
          text.length() - text.lastIndexOf('\n'),
          "",
          String.format(Locale.ROOT, "byte %02X", bytes[in.position()]),
          "is not UTF-8",
          "save the file as UTF-8, as TOML asks");
    }
    return problems.anyError() ? "" : text;
  }

  private static boolean startsAsUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfffe || mark == 0xfeff;
  }

  private static long line(String before) {
    return 1 + before.chars().filter(c -> c == '\n').count();
  }
}
