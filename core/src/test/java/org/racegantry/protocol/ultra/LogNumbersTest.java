package org.racegantry.protocol.ultra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LogNumbersTest {
  private final List<String> told = new ArrayList<>();
  private LogNumbers numbers = numbers(0);

  @Test
  void theFirstNumberIsWhereCountingBegins() {
    numbers.live(29_319);
    numbers.live(29_320);
    assertThat(told).isEmpty();
    assertThat(numbers.reached()).isEqualTo(29_320);
    assertThat(numbers.ask()).isEmpty();
  }

  @Test
  void whatLiveReadsLeaveOutIsMissingUntilItComes() {
    numbers.live(10);
    numbers.live(14);
    assertThat(told).containsExactly("missing 11-13");
    assertThat(numbers.reached()).isEqualTo(10);
    assertThat(numbers.ask()).contains(new LogNumbers.Wanted(11, 13));
    numbers.rewound(12);
    numbers.rewound(11);
    numbers.rewound(10);
    numbers.rewound(13);
    assertThat(told)
        .containsExactly("missing 11-13", "recovered 12-12", "recovered 11-11", "recovered 13-13");
    assertThat(numbers.reached()).isEqualTo(14);
  }

  @Test
  void rewoundReadsBetweenLiveOnesAreNoGap() {
    numbers = numbers(100);
    numbers.live(101);
    numbers.rewound(50);
    numbers.live(102);
    numbers.rewound(51);
    numbers.live(103);
    assertThat(told).isEmpty();
    assertThat(numbers.reached()).isEqualTo(103);
  }

  @Test
  void afterABreakItGoesOnFromWhatIsStored() {
    numbers = numbers(100);
    for (int id = 100; id <= 150; id++) {
      numbers.rewound(id);
    }
    numbers.live(151);
    assertThat(told).isEmpty();
    assertThat(numbers.reached()).isEqualTo(151);
  }

  @Test
  void aNumberFarOffIsBelievedOnlyWhenTheNextFollows() {
    numbers.live(10);
    numbers.live(999_999);
    numbers.live(11);
    assertThat(told).isEmpty();
    assertThat(numbers.reached()).isEqualTo(11);
    numbers.live(5_000);
    numbers.live(5_001);
    assertThat(told).containsExactly("missing 12-4999");
    assertThat(numbers.reached()).isEqualTo(11);
  }

  @Test
  void aLogThatBeginsAnewIsCountedAnew() {
    numbers.live(500);
    numbers.live(1);
    numbers.live(2);
    assertThat(told).isEmpty();
    assertThat(numbers.reached()).isEqualTo(2);
  }

  @Test
  void aStretchIsAskedForThreeTimesAndTheOthersInBetween() {
    numbers.live(10);
    numbers.live(12);
    numbers.live(15);
    List<Long> asked = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      numbers.ask().ifPresent(wanted -> asked.add(wanted.first()));
    }
    assertThat(asked).containsExactly(11L, 13L, 11L, 13L, 11L, 13L);
    numbers.live(17);
    assertThat(numbers.ask()).contains(new LogNumbers.Wanted(16, 16));
  }

  /** Against a set of all numbers, whatever is lost and in whatever order it comes back. */
  @Test
  void nothingIsMissingAndNothingReachedThatASetWouldSayOtherwise() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      numbers = numbers(0);
      TreeSet<Long> missing = new TreeSet<>();
      numbers.live(1);
      for (long id = 2; id < 300; id++) {
        if (random.nextInt(4) > 0 || id == 299) {
          numbers.live(id);
          long last = id;
          missing.removeIf(other -> other == last);
        } else {
          missing.add(id);
        }
        if (!missing.isEmpty() && random.nextInt(3) == 0) {
          Long back = missing.ceiling(random.nextLong(id));
          if (back != null && missing.last() < id) {
            numbers.rewound(back);
            missing.remove(back);
          }
        }
      }
      long reached = missing.isEmpty() ? 299 : missing.first() - 1;
      assertThat(numbers.reached()).as("seed " + seed).isEqualTo(reached);
    }
  }

  private LogNumbers numbers(long stored) {
    return new LogNumbers(
        stored,
        new LogNumbers.Told() {
          @Override
          public void missing(long first, long last) {
            told.add("missing " + first + "-" + last);
          }

          @Override
          public void recovered(long first, long last) {
            told.add("recovered " + first + "-" + last);
          }
        });
  }
}
