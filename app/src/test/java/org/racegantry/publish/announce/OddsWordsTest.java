package org.racegantry.publish.announce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class OddsWordsTest {
  private static String of(double chance) {
    return OddsWords.of(OptionalDouble.of(chance));
  }

  @Test
  void chancesAreRoundedDownAndNeverCertain() {
    assertThat(of(0.7)).isEqualTo("at least 7 in 10");
    assertThat(of(0.799)).isEqualTo("at least 7 in 10");
    assertThat(of(0.8)).isEqualTo("at least 8 in 10");
    assertThat(of(0.95)).isEqualTo("at least 9 in 10");
    assertThat(of(1)).isEqualTo("at least 9 in 10");
  }

  @Test
  void ofWhatIsOpenNothingIsSaid() {
    assertThat(of(0.699)).isEmpty();
    assertThat(of(0)).isEmpty();
    assertThat(OddsWords.of(OptionalDouble.empty())).isEmpty();
  }
}
