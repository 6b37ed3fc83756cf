package org.racegantry.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever names something that is not there learns what is. */
class KnownTest {
  private static final List<String> WAVES =
      IntStream.rangeClosed(1, 20).mapToObj(number -> "wave-" + number).toList();

  @Test
  void aSlipGetsTheNearest() {
    assertThat(Known.unknown("wave", "wvae-17", WAVES))
        .startsWith("there is no wave \"wvae-17\"; the nearest are wave-17, ");
  }

  @Test
  void whatIsNearNothingGetsTheFirstOfMany() {
    assertThat(Known.unknown("wave", "mass", WAVES)).contains("wave-1, wave-2").endsWith("8 more");
  }

  @Test
  void fewAreAllNamed() {
    assertThat(Known.unknown("race", "x", List.of("men", "women"))).endsWith("men, women");
    assertThat(Known.unknown("bib", "7", List.of())).endsWith("the file knows none yet");
  }
}
