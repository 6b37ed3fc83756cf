package org.racegantry.rehearsal.device;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.rehearsal.Dice;

/**
 * How readers misbehave in a rehearsal. The same seed chooses the same frames of the same readers.
 *
 * @param seed what chance draws from
 * @param tricks what may happen
 * @param perMille in how many of a thousand frames each of the tricks on the wire happens
 * @param most how often each of them happens to one reader at most
 */
public record Mischief(long seed, SortedSet<Trick> tricks, int perMille, int most) {
  private static final long HOUR_MS = 3_600_000;
  private static final long DAY_MS = 24 * HOUR_MS;
  private static final int HALF_OF_THEM = 500;

  public Mischief {
    Objects.requireNonNull(tricks, "tricks");
    tricks = Collections.unmodifiableSortedSet(new TreeSet<>(tricks));
  }

  /** Readers as the leaflet shows them. */
  public static Mischief none() {
    return new Mischief(0, new TreeSet<>(), 0, 0);
  }

  /** What a long day brings: now and then a cut, frames that come together, a nervous operator. */
  public static Mischief realistic(long seed) {
    List<Trick> tricks = List.of(Trick.CUT, Trick.MERGED, Trick.RESEND);
    return new Mischief(seed, new TreeSet<>(tricks), 4, 2);
  }

  /** Everything that can happen on a wire, often; clocks are right. */
  public static Mischief hard(long seed) {
    List<Trick> tricks = List.of(Trick.CUT, Trick.MERGED, Trick.RESEND, Trick.SLOW, Trick.GARBAGE);
    return new Mischief(seed, new TreeSet<>(tricks), 25, 4);
  }

  /**
   * What is meant by {@code none}, {@code realistic}, {@code hard}, or the words of tricks with
   * commas between; none where a word is not known.
   */
  public static Optional<Mischief> named(String words, long seed) {
    switch (words) {
      case "none":
        return Optional.of(none());
      case "realistic":
        return Optional.of(realistic(seed));
      case "hard":
        return Optional.of(hard(seed));
      default:
        TreeSet<Trick> tricks = new TreeSet<>();
        for (String word : words.split(",", -1)) {
          Optional<Trick> trick = Trick.of(word.strip());
          if (trick.isEmpty()) {
            return Optional.empty();
          }
          tricks.add(trick.get());
        }
        return Optional.of(new Mischief(seed, tricks, 25, 4));
    }
  }

  /**
   * Takes a reader in hand; give it true reads.
   *
   * @param protocol what it speaks
   * @param reader its id
   * @param offset_ms by how much its clock is ahead, see {@link #offsets_ms}
   */
  public Emulator around(Emulator emulator, String protocol, String reader, long offset_ms) {
    boolean wire = tricks.stream().anyMatch(trick -> !trick.ofClocks());
    Emulator onTheWire =
        wire ? new MischievousEmulator(emulator, tricksOf(protocol, reader)) : emulator;
    return offset_ms == 0 ? onTheWire : new WrongClock(onTheWire, offset_ms);
  }

  private TricksDrawn tricksOf(String protocol, String reader) {
    return new TricksDrawn(this, purpose(reader), Emulators.noise(protocol));
  }

  /**
   * By how many milliseconds the clocks of readers are ahead of the truth; a reader whose clock is
   * right is not named. The repair is a correction of the clock by the same, taken away.
   *
   * @param readers all of them, in a fixed order; of one of them at least the clock is wrong
   * @param first_ms the first read of the race
   * @param last_ms the last one
   */
  public SortedMap<String, Long> offsets_ms(
      List<String> readers, ZoneId zone, long first_ms, long last_ms) {
    SortedMap<String, Long> offsets = new TreeMap<>();
    List<Trick> wrong = new ArrayList<>(tricks.stream().filter(Trick::ofClocks).toList());
    long midnight_ms = wrong.remove(Trick.MIDNIGHT) ? toMidnight_ms(zone, first_ms, last_ms) : 0;
    for (int i = 0; i < readers.size(); i++) {
      Dice dice = Dice.of(seed, ~purpose(readers.get(i)));
      long offset_ms = midnight_ms;
      for (Trick trick : wrong) {
        boolean struck = dice.chance(HALF_OF_THEM) || i == 0;
        long by_ms = trick == Trick.HOUR_OFF ? HOUR_MS : -dice.between(1, 400) * DAY_MS;
        offset_ms += struck ? by_ms : 0;
      }
      if (offset_ms != 0) {
        offsets.put(readers.get(i), offset_ms);
      }
    }
    return offsets;
  }

  private static long toMidnight_ms(ZoneId zone, long first_ms, long last_ms) {
    long middle_ms = first_ms + (last_ms - first_ms) / 2;
    LocalDate day = Instant.ofEpochMilli(middle_ms).atZone(zone).toLocalDate();
    return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - middle_ms;
  }

  /** The same for the same name on every machine; String.hashCode is laid down by its document. */
  private static long purpose(String reader) {
    return reader.hashCode() & 0xFFFF_FFFFL;
  }
}
