package org.racegantry.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The generator must never change: every seed anybody has noted would mean another race. */
class DiceTest {
  @Test
  void theSequenceOfASeedIsFixedForEver() {
    // The reference values of SplitMix64 for seed 1234567.
    Dice dice = new Dice(1_234_567);
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("9817491932198370423");
  }

  @Test
  void numbersStayInTheirBoundsAndReachThem() {
    Dice dice = new Dice(5);
    boolean low = false;
    boolean high = false;
    for (int i = 0; i < 10_000; i++) {
      long number = dice.between(3, 7);
      assertThat(number).isBetween(3L, 7L);
      low |= number == 3;
      high |= number == 7;
    }
    assertThat(low && high).isTrue();
  }

  @Test
  void aBellIsCentredAndAsWideAsAsked() {
    Dice dice = new Dice(6);
    long sum = 0;
    long squares = 0;
    for (int i = 0; i < 20_000; i++) {
      long number = dice.bell(1_000);
      sum += number;
      squares += number * number;
    }
    assertThat(sum / 20_000).isBetween(-30L, 30L);
    assertThat(squares / 20_000).isBetween(950_000L, 1_050_000L);
  }
}
