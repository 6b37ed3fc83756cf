package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChipCodeTest {
  private static final long SEED = Long.getLong("seed", 7L);

  @Test
  void leadingZerosAndTheCaseOfLettersDoNotMatter() {
    assertThat(ChipCode.key("00058d1e11")).isEqualTo("58D1E11");
    assertThat(ChipCode.key("HR12345")).isSameAs("HR12345");
    assertThat(ChipCode.same("0a1", "A1")).isTrue();
    assertThat(ChipCode.same("A10", "A1")).isFalse();
    assertThat(ChipCode.same("A01", "A1")).isFalse();
  }

  @Test
  void aCodeOfZerosOnlyIsStillACodeAndAnEmptyOneIsNotThatOne() {
    assertThat(ChipCode.key("0000")).isEqualTo("0");
    assertThat(ChipCode.same("00", "0")).isTrue();
    assertThat(ChipCode.same("", "0")).isFalse();
    assertThat(ChipCode.key("")).isEmpty();
  }

  @Test
  void lettersBeyondAToZAreAsTheyAre() {
    assertThat(ChipCode.same("\u00e9", "\u00c9")).isFalse();
    assertThat(ChipCode.key("\u00e9a")).isEqualTo("\u00e9A");
  }

  @Test
  void theOrderIsTheOrderOfTheKeysAndTheFirstSpellingIsKept() {
    TreeSet<String> chips = new TreeSet<>(ChipCode.ALIKE);
    chips.add("0a1");
    chips.add("A1");
    assertThat(chips).containsExactly("0a1");
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      String one = code(random);
      String other = code(random);
      assertThat(Integer.signum(ChipCode.ALIKE.compare(one, other)))
          .as("seed %d: %s and %s", SEED, one, other)
          .isEqualTo(Integer.signum(ChipCode.key(one).compareTo(ChipCode.key(other))));
      assertThat(ChipCode.key(ChipCode.key(one))).isEqualTo(ChipCode.key(one));
    }
  }

  private static String code(SplittableRandom random) {
    StringBuilder code = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      code.append("00aAbZz1\u00e9".charAt(random.nextInt(9)));
    }
    return code.toString();
  }
}
