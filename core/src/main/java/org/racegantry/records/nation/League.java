package org.racegantry.records.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Standing;

/**
 * The league of nations of one sex at the finish. The best three finishers of a nation count. First
 * is the nation with the smallest sum of their places among all of the sex; of two with the same
 * sum the one with the smaller sum of their official times, each rounded up as it is printed; then
 * the one whose first finisher has the better place. Who is equal in all three shares the place and
 * the next is skipped. Nations with fewer than three finishers are listed without a place, by
 * finishers and then by their first. Statuses such as ANA are no nations.
 *
 * @param sex {@code M}, {@code F} or {@code X}
 * @param ranked first to last
 * @param unranked nations with fewer finishers than count
 */
public record League(String sex, List<Line> ranked, List<NationTable.Line> unranked) {
  /** So many finishers of a nation count. */
  public static final int COUNTING = NationTable.KEPT;

  private static final Comparator<Line> ORDER =
      Comparator.comparingLong(Line::places)
          .thenComparingLong(Line::times_s)
          .thenComparingInt(line -> line.of().first().place());

  public League {
    Objects.requireNonNull(sex, "sex");
    ranked = List.copyOf(ranked);
    unranked = List.copyOf(unranked);
  }

  /**
   * One nation.
   *
   * @param place from 1
   * @param shared whether another has the same place
   * @param of the nation; its first three are those who count
   * @param places sum of their places
   * @param times_s sum of their official times, in whole seconds
   */
  public record Line(int place, boolean shared, NationTable.Line of, long places, long times_s) {}

  /** The league of one sex of a table at the finish. */
  public static League of(NationTable.OfSex finish) {
    List<Line> all = new ArrayList<>();
    List<NationTable.Line> unranked = new ArrayList<>();
    for (NationTable.Line nation : finish.nations()) {
      if (nation.best().size() < COUNTING) {
        unranked.add(nation);
      } else {
        all.add(line(nation));
      }
    }
    // Both sorts are stable: what is equal stays in the order of the nations' first.
    all.sort(ORDER);
    unranked.sort(Comparator.comparingInt(nation -> -nation.passed()));
    return new League(finish.sex(), placed(all), unranked);
  }

  private static Line line(NationTable.Line nation) {
    long places = 0;
    long times_s = 0;
    for (Standing.Row row : nation.best()) {
      places += row.place();
      times_s += OfficialTime.seconds(row.time_ms());
    }
    return new Line(0, false, nation, places, times_s);
  }

  private static List<Line> placed(List<Line> inOrder) {
    List<Line> placed = new ArrayList<>(inOrder.size());
    for (int i = 0; i < inOrder.size(); i++) {
      Line line = inOrder.get(i);
      boolean before = i > 0 && ORDER.compare(inOrder.get(i - 1), line) == 0;
      boolean after = i + 1 < inOrder.size() && ORDER.compare(line, inOrder.get(i + 1)) == 0;
      int place = before ? placed.getLast().place() : i + 1;
      placed.add(new Line(place, before || after, line.of(), line.places(), line.times_s()));
    }
    return placed;
  }
}
