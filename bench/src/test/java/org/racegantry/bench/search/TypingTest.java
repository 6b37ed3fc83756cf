package org.racegantry.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.bench.names.Names;
import org.racegantry.bench.names.Names.Name;

/** What the search bench types is what it says it types. */
class TypingTest {
  private static final long SEED = 7;

  private final List<Name> names = new Names(SEED).next(2_000);
  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void anErrorIsOneEditAndNoMore() {
    for (Name name : names) {
      String full = name.full();
      assertThat(Typing.INSERTED.of(name, random)).as(full).hasSize(full.length() + 1);
      assertThat(Typing.DELETED.of(name, random)).as(full).hasSize(full.length() - 1);
      assertThat(different(full, Typing.REPLACED.of(name, random))).as(full).isEqualTo(1);
      assertThat(different(full, Typing.SWAPPED.of(name, random))).as(full).isEqualTo(2);
    }
  }

  @Test
  void nothingForeignToAKeyboardIsLeftWithoutAccents() {
    for (Name name : names) {
      assertThat(Typing.PLAIN.of(name, random)).matches("[a-z -]+");
    }
    assertThat(Typing.bare("Łukasz Ødegård ẞ")).isEqualTo("lukasz odegard ss");
  }

  @Test
  void theSameSeedMakesTheSameNamesAndManyOfThem() {
    assertThat(new Names(SEED).next(2_000)).isEqualTo(names).isNotEqualTo(other());
    assertThat(names.stream().distinct().count()).isGreaterThan(1_500);
    assertThat(names.stream().filter(Typing.PLAIN::suits).count()).isBetween(700L, 1_300L);
  }

  private static List<Name> other() {
    return new Names(SEED + 1).next(2_000);
  }

  private static int different(String one, String other) {
    int different = Math.abs(one.length() - other.length());
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different;
  }
}
