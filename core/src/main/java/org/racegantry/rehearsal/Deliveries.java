package org.racegantry.rehearsal;

/** What goes wrong between reader and timing office: late stretches and reads sent twice. */
final class Deliveries {
  private static final long PURPOSE = 0x0DE1;
  private static final long STRETCH_MS = 600_000;

  private Deliveries() {}

  static void disturb(ReadColumns columns, Faults faults, long seed) {
    Dice dice = Dice.of(seed, PURPOSE);
    int made = columns.size();
    for (int i = 0; i < made; i++) {
      long stretch = columns.time_ms(i) / STRETCH_MS;
      if (faults.cuts() > 0 && cut(columns.reader(i), stretch, faults, seed)) {
        columns.delay(i, (stretch + 1) * STRETCH_MS + dice.below(5_000));
      }
      if (faults.repeated() > 0 && dice.chance(faults.repeated())) {
        columns.repeat(i, columns.arrival_ms(i) + dice.between(1_000, 1_200_000));
      }
    }
  }

  private static boolean cut(int reader, long stretch, Faults faults, long seed) {
    return Dice.of(seed, stretch * 1_000 + reader).chance(faults.cuts());
  }
}
