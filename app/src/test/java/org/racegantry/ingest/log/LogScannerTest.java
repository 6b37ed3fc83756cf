package org.racegantry.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.LogFormat;

class LogScannerTest {
  private final List<Long> numbers = new ArrayList<>();

  @Test
  void aLineEndsWithLfOrCrOrBoth() throws Exception {
    assertThat(lines("a\nb\rc\r\nd")).containsExactly("a", "b", "c", "d");
    assertThat(lines("a\r")).containsExactly("a");
    assertThat(lines("a\r\n\r\nb\n\r")).containsExactly("a", "", "b", "");
    assertThat(lines("\uFEFFa\n")).containsExactly("a");
    assertThat(lines("")).isEmpty();
    assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 1L, 1L, 2L, 3L, 4L, 1L);
  }

  @Test
  void longLinesAreWholeHoweverTheyComeAndTheLongestAreRefused() throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String line = "x".repeat(random.nextInt(3_000)) + i;
      expected.add(line);
      text.append(line).append(random.nextBoolean() ? "\r\n" : "\r");
    }
    assertThat(lines(text.toString())).isEqualTo(expected);
    String endless = "x".repeat(LogScanner.LINE_BYTES_MAX * 3);
    assertThatThrownBy(() -> lines("a\n" + endless)).isInstanceOf(LogScanner.LineTooLong.class);
  }

  @Test
  void aFormatMayCutOtherwise() throws Exception {
    LogFormat.Cutter dollars =
        (bytes, offset, length) -> {
          for (int i = 0; i < length; i++) {
            if (bytes[offset + i] == '$') {
              return i + 1;
            }
          }
          return 0;
        };
    assertThat(cut("a$b\nc$rest", Optional.of(dollars))).containsExactly("a$", "b\nc$", "rest");
    assertThat(numbers).as("lines as an editor counts them").containsExactly(1L, 1L, 2L);
  }

  private List<String> lines(String text) throws Exception {
    List<String> lines = cut(text, Optional.empty());
    return lines;
  }

  private List<String> cut(String text, Optional<LogFormat.Cutter> cutter) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LogScanner scanner = new LogScanner(dripping(bytes), cutter);
    List<String> lines = new ArrayList<>();
    while (scanner.advance()) {
      lines.add(
          new String(scanner.bytes(), scanner.from(), scanner.length(), StandardCharsets.UTF_8));
      numbers.add(scanner.line());
    }
    return lines;
  }

  private static InputStream dripping(byte[] bytes) {
    SplittableRandom random = new SplittableRandom(bytes.length);
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(900)));
      }

      @Override
      public byte[] readAllBytes() {
        throw new AssertionError(new IOException("nobody takes a file in as a whole"));
      }
    };
  }
}
