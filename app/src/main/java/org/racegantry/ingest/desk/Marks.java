package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Change;
import org.racegantry.race.GunMark;

/** The guns devices marked, in order of arrival. */
final class Marks {
  private static final int LISTED_MAX = 8;

  /** Two marks with the same reader and time are one. */
  private record Key(String reader, long time_ms) {}

  private final Map<Key, GunMark> marks = new LinkedHashMap<>();

  void take(GunMark mark) {
    marks.putIfAbsent(new Key(mark.reader(), mark.time_ms()), mark);
  }

  /** Every mark, corrected and held against the guns in force. */
  List<MarkedGun> all(InForce inForce) {
    List<MarkedGun> all = new ArrayList<>();
    for (GunMark mark : marks.values()) {
      long corrected_ms = mark.time_ms() + correction_ms(inForce, mark);
      List<String> waves = new ArrayList<>();
      inForce
          .guns()
          .forEach(
              (wave, gun_ms) -> {
                if (Math.abs(gun_ms - corrected_ms) <= MarkedGun.SAME_MS) {
                  waves.add(wave);
                }
              });
      all.add(new MarkedGun(all.size() + 1, mark, corrected_ms, waves));
    }
    return all;
  }

  private static long correction_ms(InForce inForce, GunMark mark) {
    for (Change.ClockSet clock : inForce.clocks().reversed()) {
      boolean covers = clock.from_ms() <= mark.time_ms() && mark.time_ms() < clock.until_ms();
      if (covers && clock.reader().equals(mark.reader())) {
        return clock.offset_ms();
      }
    }
    return 0;
  }

  /** The mark of that number, or with 0 the only one there is; throws {@link Refusal}. */
  static MarkedGun chosen(List<MarkedGun> all, int number, RaceTime time) {
    if (all.isEmpty()) {
      throw new Refusal("no device marked a gun; state its time instead");
    }
    if (number == 0 && all.size() == 1) {
      return all.getFirst();
    }
    if (number >= 1 && number <= all.size()) {
      return all.get(number - 1);
    }
    String told =
        number == 0
            ? "there are " + all.size() + " marks; choose one by its number, such as --marked 1:"
            : "there is no mark " + number + "; there is:";
    int from = Math.max(0, all.size() - LISTED_MAX);
    String listed =
        String.join("\n", all.subList(from, all.size()).stream().map(m -> m.words(time)).toList());
    throw new Refusal(told + (from > 0 ? "\n(" + from + " earlier ones)" : "") + "\n" + listed);
  }
}
