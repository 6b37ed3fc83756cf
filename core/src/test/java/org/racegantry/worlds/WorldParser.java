package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * Reads a world from text, one fact a line; docs/howto/add-a-race-case.md tells the notation.
 *
 * <p>Lines about the race itself make act 1; every act line makes the next act. A label ({@code
 * @name}) before an act lets a later line undo or replace it.
 */
public final class WorldParser {
  private final WorldSetup setup = new WorldSetup();
  private final List<WorldLine> actLines = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<World.Show> shows = new ArrayList<>();
  private final List<Read> openBatch = new ArrayList<>();
  private String asOf = "";

  /** The world that {@code text} describes; an IllegalArgumentException names a bad line. */
  public World parse(String text) {
    List<WorldLine> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      WorldLine line = WorldLine.of(number, raw);
      if (!line.isEmpty() && !setup.takes(line)) {
        lines.add(line);
      }
    }
    RaceSetup race = setup.build();
    WorldClock clock = new WorldClock(race.date(), race.zone());
    facts.add(act(1, Act.NOTHING, List.of(new Change.SetupSet(race))));
    WorldActs acts = new WorldActs(race, clock);
    for (WorldLine line : lines) {
      take(line, clock, acts);
    }
    closeBatch();
    OptionalLong asOf_ms = asOf.isEmpty() ? OptionalLong.empty() : OptionalLong.of(clock.ms(asOf));
    return new World(race, clock, facts, asOf_ms, shows);
  }

  private void take(WorldLine line, WorldClock clock, WorldActs acts) {
    switch (line.word(0)) {
      case "read" -> {
        for (String time : line.wordsFrom(3)) {
          openBatch.add(Read.of(line.word(1), line.word(2), clock.ms(time)));
        }
      }
      case "batch" -> closeBatch();
      case "asof" -> asOf = line.word(1);
      case "show" ->
          shows.add(new World.Show(line.word(1), line.size() > 2 ? line.word(2) : setup.finish()));
      default -> takeAct(line, acts);
    }
  }

  private void takeAct(WorldLine labelled, WorldActs acts) {
    closeBatch();
    actLines.add(labelled);
    int number = actLines.size() + 1;
    WorldLine line = labelled;
    if (line.word(0).startsWith("@")) {
      numbers.put(line.word(0).substring(1), number);
      line = line.from(1);
    }
    int supersedes = Act.NOTHING;
    if (line.word(0).equals("undo") || line.word(0).equals("replaces")) {
      supersedes = numberOf(line);
      line = line.from(2);
    }
    List<Change> changes = line.isEmpty() ? List.of() : acts.changes(line);
    facts.add(act(number, supersedes, changes));
  }

  private int numberOf(WorldLine line) {
    Integer number = numbers.get(line.word(1));
    if (number == null) {
      throw line.bad("no act is labelled " + line.word(1));
    }
    return number;
  }

  private static Act act(int number, int supersedes, List<Change> changes) {
    return new Act(number, "desk", "", 0, supersedes, changes);
  }

  private void closeBatch() {
    if (!openBatch.isEmpty()) {
      facts.add(ReadBatch.of(openBatch));
      openBatch.clear();
    }
  }
}
