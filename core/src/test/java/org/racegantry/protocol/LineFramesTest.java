package org.racegantry.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFramesTest {
  private static final int LIMIT = 50;

  @Test
  void linesEndWithLfAndACrBeforeItIsDropped() {
    assertThat(inOnePiece("one\ntwo\r\n\nthr\ree\nrest"))
        .containsExactly("one", "two", "", "thr\ree");
  }

  @Test
  void aLineAtTheLimitPassesAndOneByteMoreIsRefused() {
    String atLimit = "x".repeat(LIMIT);
    assertThat(inOnePiece(atLimit + "\n" + atLimit + "y\nnext\n"))
        .containsExactly(atLimit, "TOO LONG", "next");
  }

  @Test
  void anEndlessLineIsRefusedOnceAndNeverKept() {
    List<String> lines = new ArrayList<>();
    LineFrames frames = new LineFrames(LIMIT);
    byte[] piece = "z".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 1_000; i++) {
      frames.feed(piece, 0, piece.length, into(lines));
    }
    frames.feed("\nok\n".getBytes(StandardCharsets.US_ASCII), 0, 4, into(lines));
    assertThat(lines).containsExactly("TOO LONG", "ok");
  }

  @Test
  void anyCutOfTheStreamGivesTheSameLines() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(8); line >= 0; line--) {
        text.append("abc\r{}".repeat(random.nextInt(12)));
        text.append(random.nextBoolean() ? "\r\n" : "\n");
      }
      byte[] stream = text.append("tail").toString().getBytes(StandardCharsets.US_ASCII);
      List<String> whole = inOnePiece(text.toString());
      assertThat(cut(stream, random, 1)).as("byte by byte, seed " + seed).isEqualTo(whole);
      assertThat(cut(stream, random, 1 + random.nextInt(80))).as("seed " + seed).isEqualTo(whole);
    }
  }

  private static List<String> inOnePiece(String stream) {
    byte[] bytes = stream.getBytes(StandardCharsets.US_ASCII);
    List<String> lines = new ArrayList<>();
    new LineFrames(LIMIT).feed(bytes, 0, bytes.length, into(lines));
    return lines;
  }

  private static List<String> cut(byte[] stream, Random random, int most) {
    List<String> lines = new ArrayList<>();
    LineFrames frames = new LineFrames(LIMIT);
    int at = 0;
    while (at < stream.length) {
      int length = Math.min(stream.length - at, 1 + random.nextInt(most));
      frames.feed(stream, at, length, into(lines));
      at += length;
    }
    return lines;
  }

  private static LineFrames.Sink into(List<String> lines) {
    return new LineFrames.Sink() {
      @Override
      public void line(byte[] bytes, int offset, int length) {
        lines.add(new String(bytes, offset, length, StandardCharsets.US_ASCII));
      }

      @Override
      public void tooLong() {
        lines.add("TOO LONG");
      }
    };
  }
}
