package org.racegantry.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader is let in on a line of the course: the setup as it was, with one reader more. Reads that
 * came before count from then on as if it had always stood there.
 *
 * @param reader the reader's name
 * @param line id of the line it stands on
 */
public record Admission(String reader, String line) {

  /** The setup with this reader on this line; throws IllegalArgumentException without that line. */
  public RaceSetup in(RaceSetup setup) {
    if (setup.lines().stream().noneMatch(each -> each.id().equals(line))) {
      throw new IllegalArgumentException("there is no line " + line);
    }
    return with(setup, setup.lines().stream().map(this::extended).toList());
  }

  private Line extended(Line of) {
    if (!of.id().equals(line)) {
      return of;
    }
    List<String> readers = new ArrayList<>(of.readers());
    readers.add(reader);
    return new Line(of.id(), of.points(), readers, of.role(), of.offset_mm());
  }

  private static RaceSetup with(RaceSetup setup, List<Line> lines) {
    return new RaceSetup(
        setup.name(),
        setup.date(),
        setup.zone(),
        setup.rules(),
        setup.course(),
        setup.points(),
        lines,
        setup.waves(),
        setup.races(),
        setup.rankings(),
        setup.limits());
  }

  /** The admission that makes one setup the other, where it takes one and no more. */
  public static Optional<Admission> between(RaceSetup before, RaceSetup after) {
    if (before.lines().size() != after.lines().size()) {
      return Optional.empty();
    }
    for (int i = 0; i < after.lines().size(); i++) {
      List<String> readers = after.lines().get(i).readers();
      if (readers.size() > before.lines().get(i).readers().size()) {
        Admission one = new Admission(readers.getLast(), after.lines().get(i).id());
        return lineIds(before).contains(one.line()) && one.in(before).equals(after)
            ? Optional.of(one)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The admission an act was, seen against the setup before it, where it was one and no more.
   *
   * @param acts every act of the race, by number
   */
  public static Optional<Admission> by(Act act, List<Act> acts) {
    if (act.changes().size() != 1 || !(act.changes().getFirst() instanceof Change.SetupSet after)) {
      return Optional.empty();
    }
    return acts.reversed().stream()
        .filter(before -> before.number() < act.number())
        .flatMap(before -> before.changes().stream())
        .filter(Change.SetupSet.class::isInstance)
        .map(before -> between(((Change.SetupSet) before).setup(), after.setup()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> lineIds(RaceSetup setup) {
    return setup.lines().stream().map(Line::id).toList();
  }
}
