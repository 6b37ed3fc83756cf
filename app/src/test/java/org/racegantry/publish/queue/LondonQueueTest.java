package org.racegantry.publish.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.live.People;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.scoring.Scorer;

/** A whole rehearsed London: what a crew would find in its queue, and that it could be read. */
class LondonQueueTest {
  private static final Path FOLDER = Path.of("../examples/london-2023");

  private static final List<String> CLOCKS =
      List.of("09:30", "10:01", "10:20", "11:00", "12:10", "14:00", "18:00");

  @Test
  void aHardDayGivesAListACrewCanRead() throws Exception {
    List<CrewQueue.Found> day = day(Faults.HARD, 20_000, 20_400);
    assertThat(day).allSatisfy(found -> assertThat(found.findings().size()).isLessThan(60));
    CrewQueue.Found last = day.getLast();
    assertThat(last.findings()).filteredOn(one -> one.kind() == Finding.Kind.LINE).hasSize(3);
    assertThat(last.findings()).filteredOn(one -> one.kind() == Finding.Kind.CLOCK).hasSize(3);
    assertThat(last.findings()).anyMatch(one -> one.id().equals("odd:bags"));
    assertThat(last.findings()).noneMatch(one -> one.kind() == Finding.Kind.GUN);
  }

  @Test
  void wavesOfThirtyWhoWalkOverTheLineDoNotThrowDoubtOnTheirGuns() throws Exception {
    List<CrewQueue.Found> day = day(Faults.FAIR, 700, 720);
    assertThat(day)
        .flatExtracting(CrewQueue.Found::findings)
        .noneMatch(one -> one.kind() == Finding.Kind.GUN);
  }

  /** What a crew finds at each of the clocks. */
  private static List<CrewQueue.Found> day(Faults faults, int starters, int entries)
      throws Exception {
    RaceSetup setup = RaceToml.read(FOLDER.resolve("race.toml"));
    List<String> facts = Files.readAllLines(FOLDER.resolve("elite.csv"));
    Rehearsed race = LondonRace.rehearse(setup, facts, 2023, faults, starters, entries);
    Scorer scorer = new Scorer();
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, changes(setup, race)));
    TreeMap<EntrantId, Person> persons = new TreeMap<>();
    race.persons().forEach(person -> persons.put(person.entrant(), person));
    People people = new People(persons);
    CrewQueue queue = new CrewQueue(0);
    List<CrewQueue.Found> day = new ArrayList<>();
    int from = 0;
    for (String clock : CLOCKS) {
      long now_ms = ms(setup, clock);
      int until = race.reads().firstAt(now_ms);
      if (until > from) {
        scorer.add(race.reads().batch(from, until));
      }
      from = until;
      CrewQueue.Found found =
          queue.look(QueueWorld.snapshot(now_ms, scorer.score(), people), now_ms);
      System.out.println("== " + clock);
      print(found);
      day.add(found);
    }
    return day;
  }

  private static List<Change> changes(RaceSetup setup, Rehearsed race) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.SetupSet(setup));
    race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
    changes.addAll(race.chips());
    changes.addAll(race.guns());
    return changes;
  }

  /** For whoever wants to read the list as a crew would; the report of the test keeps it. */
  static void print(CrewQueue.Found found) {
    for (Finding finding : found.findings()) {
      System.out.println(finding.urgency() + " " + finding.id() + ": " + finding.sentence());
    }
  }

  private static long ms(RaceSetup setup, String clock) {
    return LocalDateTime.parse(setup.date() + "T" + clock + ":00")
        .atZone(setup.zone())
        .toInstant()
        .toEpochMilli();
  }
}
