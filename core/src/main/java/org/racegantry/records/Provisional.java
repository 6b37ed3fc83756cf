package org.racegantry.records;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * The official times each race had when it was last declared provisional: what press and announcer
 * said on the day. Immutable.
 */
public final class Provisional {
  /** Nothing was declared provisional. */
  public static final Provisional NONE = new Provisional(List.of());

  /** Finishers of one race, by id; the times beside them. */
  private record Declared(String race, long[] ids, long[] gun_s, long[] ranking_s) {}

  /** The one declared last comes first. */
  private final List<Declared> races;

  private Provisional(List<Declared> races) {
    this.races = List.copyOf(races);
  }

  /** Gun time in whole official seconds, or {@link Split#UNKNOWN} where none was declared. */
  public long official_s(EntrantId entrant) {
    return look(entrant, false);
  }

  /** The time that ranks in that race, or {@link Split#UNKNOWN} where none was declared. */
  public long ranking_s(EntrantId entrant) {
    return look(entrant, true);
  }

  private long look(EntrantId entrant, boolean ranking) {
    for (Declared race : races) {
      int at = Arrays.binarySearch(race.ids(), entrant.value());
      if (at >= 0) {
        return (ranking ? race.ranking_s() : race.gun_s())[at];
      }
    }
    return Split.UNKNOWN;
  }

  /**
   * This and a race declared provisional now; what was declared of that race before is forgotten.
   *
   * @param race id of the race, or empty for every race of the file
   * @param results as they were at the declaration
   */
  public Provisional with(String race, Results results) {
    Objects.requireNonNull(race, "race");
    List<Declared> declared = new ArrayList<>();
    long[] gun_ms = results.gunTimes_ms(results.setup().points().size() - 1);
    long[] ranking_ms = results.times_ms(results.setup().points().size() - 1);
    for (int r = 0; r < results.setup().races().size(); r++) {
      String id = results.setup().races().get(r).id();
      if (race.isEmpty() || race.equals(id)) {
        declared.add(declared(id, finishers(r, results), results, gun_ms, ranking_ms));
      }
    }
    return and(new Provisional(declared));
  }

  /** This and what was declared later; of a race in both the later times count. */
  public Provisional and(Provisional later) {
    List<Declared> declared = new ArrayList<>(later.races);
    List<String> renewed = declared.stream().map(Declared::race).toList();
    races.stream().filter(known -> !renewed.contains(known.race())).forEach(declared::add);
    return new Provisional(declared);
  }

  /**
   * The same as bytes, big-endian: how many races (4); of each the length of its id (4), the id in
   * UTF-8, how many finishers (4), and of each his id, gun time and ranking time in seconds (8
   * each).
   */
  public byte[] bytes() {
    ByteBuffer to = ByteBuffer.allocate(length());
    to.putInt(races.size());
    for (Declared race : races) {
      byte[] id = race.race().getBytes(StandardCharsets.UTF_8);
      to.putInt(id.length).put(id).putInt(race.ids().length);
      for (int i = 0; i < race.ids().length; i++) {
        to.putLong(race.ids()[i]).putLong(race.gun_s()[i]).putLong(race.ranking_s()[i]);
      }
    }
    return to.array();
  }

  private int length() {
    int length = Integer.BYTES;
    for (Declared race : races) {
      length += 2 * Integer.BYTES + race.race().getBytes(StandardCharsets.UTF_8).length;
      length = Math.addExact(length, 3 * Long.BYTES * race.ids().length);
    }
    return length;
  }

  /** Reads what {@link #bytes} gave; throws IllegalArgumentException where it is anything else. */
  public static Provisional of(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    try {
      List<Declared> races = new ArrayList<>();
      for (int left = from.getInt(); left > 0; left--) {
        byte[] id = new byte[from.getInt()];
        from.get(id);
        int finishers = from.getInt();
        Declared race =
            new Declared(
                new String(id, StandardCharsets.UTF_8),
                new long[finishers],
                new long[finishers],
                new long[finishers]);
        for (int i = 0; i < finishers; i++) {
          race.ids()[i] = from.getLong();
          race.gun_s()[i] = from.getLong();
          race.ranking_s()[i] = from.getLong();
        }
        races.add(race);
      }
      return new Provisional(races);
    } catch (BufferUnderflowException | NegativeArraySizeException garbled) {
      throw new IllegalArgumentException("what was declared is cut off or garbled", garbled);
    }
  }

  private static int[] finishers(int race, Results results) {
    List<Integer> finishers = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      if (results.raceOf(i) == race && results.status(i) == Status.OK) {
        finishers.add(i);
      }
    }
    finishers.sort((a, b) -> Long.compare(idOf(a, results), idOf(b, results)));
    return finishers.stream().mapToInt(i -> i).toArray();
  }

  private static long idOf(int entrant, Results results) {
    return results.entrants().get(entrant).id().value();
  }

  private static Declared declared(
      String race, int[] finishers, Results results, long[] gun_ms, long[] ranking_ms) {
    long[] ids = new long[finishers.length];
    long[] gun_s = new long[finishers.length];
    long[] ranking_s = new long[finishers.length];
    for (int i = 0; i < finishers.length; i++) {
      ids[i] = idOf(finishers[i], results);
      gun_s[i] = OfficialTime.seconds(gun_ms[finishers[i]]);
      ranking_s[i] = OfficialTime.seconds(ranking_ms[finishers[i]]);
    }
    return new Declared(race, ids, gun_s, ranking_s);
  }
}
