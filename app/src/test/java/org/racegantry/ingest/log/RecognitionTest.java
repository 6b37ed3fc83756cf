package org.racegantry.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;

class RecognitionTest {
  @Test
  void whoKnowsMostLinesWins() throws BadInput {
    Recognition recognition = new Recognition(List.of(named("one", "1"), named("two", "2")));
    assertThat(recognition.of(List.of("1", "2", "2"), new Problems("f")).orElseThrow().id())
        .isEqualTo("two");
    assertThat(recognition.of(List.of("3"), new Problems("f"))).isEmpty();
  }

  @Test
  void twoThatKnowAsManyAreBothNamed() {
    Recognition recognition = new Recognition(List.of(named("one", "1"), named("two", "2")));
    assertThatThrownBy(() -> recognition.of(List.of("1", "2"), new Problems("f")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("could be a log of ONE (one) or TWO (two), by 1 of its first lines")
        .hasMessageContaining("--format one");
  }

  @Test
  void halfALineAtTheEndOfAHeadIsNotJudgedUnlessItIsAlone() throws Exception {
    String lines = "ab\n".repeat(120) + "a";
    byte[] bytes = lines.getBytes(StandardCharsets.US_ASCII);
    Head head = Head.of(new ByteArrayInputStream(bytes));
    assertThat(head.lines()).hasSize(100).containsOnly("ab");
    assertThat(head.whole().readAllBytes()).isEqualTo(bytes);
    byte[] one = "x".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
    Head alone = Head.of(new ByteArrayInputStream(one));
    assertThat(alone.lines()).hasSize(1);
    assertThat(alone.whole().readAllBytes()).isEqualTo(one);
  }

  private static LogFormat named(String id, String line) {
    return new LogFormat() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String title() {
        return id.toUpperCase(java.util.Locale.ROOT);
      }

      @Override
      public int recognised(List<String> lines) {
        return (int) lines.stream().filter(line::equals).count();
      }

      @Override
      public LogReader open(Setting setting) {
        return (bytes, offset, length, said) -> {};
      }
    };
  }
}
