package org.racegantry.ingest.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;

/**
 * Finds the encoding of a text: what a byte order mark says, else UTF-8 where it is valid, else
 * Windows-1252, which is told, because a file in yet another encoding looks the same.
 */
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Problems problems;

  Encoding(Problems problems) {
    this.problems = problems;
  }

  /** The text without its mark; reports what cannot be decoded, and NUL characters. */
  String decode(byte[] bytes) {
    String text = text(bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      refuseNul(text, nul);
    }
    return text;
  }

  private String text(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(
          bytes, 3, StandardCharsets.UTF_8, "is not UTF-8, as the first bytes of the file say");
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strict(
          bytes, 2, StandardCharsets.UTF_16LE, "is not UTF-16, as the first bytes of the file say");
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strict(
          bytes, 2, StandardCharsets.UTF_16BE, "is not UTF-16, as the first bytes of the file say");
    }
    int bad = firstBad(bytes, 0, StandardCharsets.UTF_8);
    if (bad < 0) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    String text = strict(bytes, 0, WINDOWS, "is neither UTF-8 nor Windows-1252");
    if (!problems.anyError()) {
      problems.warning(
          lineOf(bytes, bad),
          Problem.NOWHERE,
          "",
          text.lines().skip(lineOf(bytes, bad) - 1).findFirst().orElse(""),
          "is not UTF-8; the file was read as Windows-1252",
          "look at the names, and save the file as UTF-8 if they are wrong");
    }
    return text;
  }

  private String strict(byte[] bytes, int from, Charset charset, String claim) {
    int bad = firstBad(bytes, from, charset);
    if (bad >= 0) {
      problems.error(
          lineOf(bytes, bad),
          Problem.NOWHERE,
          "",
          String.format(Locale.ROOT, "byte %02X", bytes[bad]),
          claim,
          "open the file in the program it came from and save it as UTF-8");
      return "";
    }
    return new String(bytes, from, bytes.length - from, charset);
  }

  private void refuseNul(String text, int nul) {
    long line = 1 + text.substring(0, nul).chars().filter(c -> c == '\n').count();
    int column = nul - text.lastIndexOf('\n', nul);
    long nuls = text.chars().limit(2000).filter(c -> c == 0).count();
    if (nuls * 3 > Math.min(2000, text.length())) {
      problems.fileError("looks like UTF-16 without a mark", "save it as UTF-8");
    } else {
      problems.error(
          line,
          Problem.NOWHERE,
          "",
          "\0",
          "a NUL stands at character " + column + ", as in a file damaged on its way",
          "copy the file again from where it came");
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first byte that cannot be decoded, or -1. */
  private static int firstBad(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(1 << 14);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static long lineOf(byte[] bytes, int index) {
    long line = 1;
    for (int i = 0; i < index; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
