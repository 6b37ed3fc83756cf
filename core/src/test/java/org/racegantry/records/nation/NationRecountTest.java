package org.racegantry.records.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.records.nation.Nations.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;
import org.racegantry.worlds.RandomWorld;

/** Tables and leagues in worlds from seeds, against a recount that reads each standing whole. */
class NationRecountTest {
  private static final int WORLDS = Integer.getInteger("gantry.nations", 300);
  private static final List<String> CODES =
      List.of("GBR", "GBR", "KEN", "KEN", "BRN", "ANA", "ART");

  @Test
  void everyTableIsWhatTheStandingSays() {
    int tables = 0;
    int leagues = 0;
    for (long seed = 1; seed <= WORLDS; seed++) {
      Results results = results(world(seed));
      for (TimingPoint point : results.setup().points()) {
        List<Standing> standings = results.standings("sex", point.id());
        for (Standing standing : standings) {
          NationTable table = NationTable.of(results, standing.race(), point);
          NationTable.OfSex sex = table.of(standing.group()).orElseThrow();
          assertThat(sex)
              .as("seed %d at %s", seed, point.id())
              .isEqualTo(recount(results, standing));
          League league = League.of(sex);
          assertThat(league.ranked())
              .as("seed %d", seed)
              .allMatch(line -> placeHolds(league, line));
          tables++;
          leagues += league.ranked().size() > 1 ? 1 : 0;
        }
        assertThat(standings)
            .as("seed %d: no table without a standing", seed)
            .hasSize(count(results, point));
      }
    }
    assertThat(tables).isGreaterThan(WORLDS);
    assertThat(leagues).isGreaterThan(WORLDS / 30);
  }

  @Test
  void everyStoryTellsTheFirstOfTheTables() {
    for (long seed = 1; seed <= WORLDS; seed++) {
      Results results = results(world(seed));
      for (Race race : results.setup().races()) {
        for (String nation : List.of("GBR", "ART", "NED")) {
          for (String sex : List.of("F", "M", "X")) {
            check(results, NationStory.of(results, race, nation, sex), "seed " + seed);
          }
        }
      }
    }
  }

  private static void check(Results results, NationStory story, String seed) {
    int known = -1;
    assertThat(story.steps()).hasSize(results.setup().points().size() - 1);
    for (NationStory.Step step : story.steps()) {
      NationTable table = NationTable.of(results, story.race(), step.point());
      Optional<NationTable.OfSex> sex = table.of(story.sex());
      Optional<NationTable.Line> line = sex.flatMap(of -> of.line(story.nation()));
      assertThat(step.first()).as(seed).isEqualTo(line.map(NationTable.Line::first));
      assertThat(step.passed()).as(seed).isEqualTo(line.map(NationTable.Line::passed).orElse(0));
      if (line.isPresent()) {
        int first = line.get().first().entrant();
        assertThat(step.gap_s()).as(seed).isEqualTo(sex.get().gap_s(line.get().first()));
        assertThat(step.changed()).as(seed).isEqualTo(known >= 0 && known != first);
        known = first;
      }
    }
  }

  private static int count(Results results, TimingPoint point) {
    return results.setup().races().stream()
        .mapToInt(race -> NationTable.of(results, race, point).sexes().size())
        .sum();
  }

  /** Nations beyond the two a random world has. */
  private static String world(long seed) {
    Random random = new Random(seed);
    StringBuilder world = new StringBuilder();
    for (String line : RandomWorld.text(seed, 60).split("\n")) {
      String code = CODES.get(random.nextInt(CODES.size()));
      boolean entry = line.startsWith("entrant");
      world.append(entry ? line.replaceFirst(" (GBR|KEN)", " " + code) : line).append('\n');
    }
    return world.toString();
  }

  private static NationTable.OfSex recount(Results results, Standing standing) {
    List<NationTable.Line> nations = new ArrayList<>();
    List<NationTable.Line> statuses = new ArrayList<>();
    int unknown = 0;
    Set<String> met = new LinkedHashSet<>();
    standing.rows().forEach(row -> met.add(nation(results, row)));
    for (String nation : met) {
      List<Standing.Row> members =
          standing.rows().stream().filter(row -> nation(results, row).equals(nation)).toList();
      NationTable.Line line =
          new NationTable.Line(
              nation, members.size(), members.subList(0, Math.min(3, members.size())));
      if (nation.isEmpty()) {
        unknown = members.size();
      } else {
        (nation.startsWith("A") ? statuses : nations).add(line);
      }
    }
    return new NationTable.OfSex(
        standing.group(),
        standing.rows().size(),
        standing.rows().getFirst(),
        nations,
        statuses,
        unknown);
  }

  private static String nation(Results results, Standing.Row row) {
    return results.entrants().get(row.entrant()).nation();
  }

  /** A place is one more than there are nations before. */
  private static boolean placeHolds(League league, League.Line line) {
    long before = league.ranked().stream().filter(other -> isBefore(other, line)).count();
    long level =
        league.ranked().stream()
            .filter(other -> !isBefore(other, line) && !isBefore(line, other))
            .count();
    return line.place() == before + 1 && line.shared() == level > 1;
  }

  private static boolean isBefore(League.Line one, League.Line other) {
    long places = sum(one, false) - sum(other, false);
    long times = sum(one, true) - sum(other, true);
    int first = one.of().best().get(0).place() - other.of().best().get(0).place();
    return places != 0 ? places < 0 : times != 0 ? times < 0 : first < 0;
  }

  private static long sum(League.Line line, boolean times) {
    return line.of().best().stream()
        .mapToLong(row -> times ? OfficialTime.seconds(row.time_ms()) : row.place())
        .sum();
  }
}
