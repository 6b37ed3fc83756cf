package org.racegantry.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.People;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.SiteState;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** The index follows the entries, and nothing else. */
class LiveNamesTest {
  @TempDir private Path folder;

  @Test
  void theIndexIsMadeAnewOnlyWhenEntriesChange() throws InterruptedException {
    try (TinyRace race = new TinyRace(folder.resolve("tiny.gantry"), "Able", "Baker");
        Journal journal = race.readOnly();
        RaceTail tail = RaceTail.follow(journal)) {
      tail.awaitAfter(0, Duration.ofSeconds(20));
      LiveNames names = new LiveNames(new SiteState(tail));
      NameIndex first = names.now();
      race.pass(1, "5K", 1_000_000);
      shown(race, tail);
      assertThat(names.now()).isSameAs(first);
      race.act(new Change.EntrantSet(Entrant.of(new EntrantId(77), new Bib("777"))));
      shown(race, tail);
      NameIndex next = names.now();
      for (int i = 0; i < 200 && next == first; i++) {
        Thread.sleep(10);
        next = names.now();
      }
      assertThat(next.find("777", 1)).hasSize(1);
    }
  }

  @Test
  void whoIsHiddenOrAMinorIsNotFoundByName() {
    EntrantId hidden = new EntrantId(1);
    EntrantId minor = new EntrantId(2);
    Map<EntrantId, Person> persons = new TreeMap<>();
    persons.put(
        hidden, new Person(hidden, "Secretly", "Sam", "", "", "", "", Map.of("hidden", "yes")));
    persons.put(minor, Person.named(minor, "Younger", "Yan"));
    Entrant young =
        new Entrant(minor, new Bib("2"), "M", 15, "", "Kids AC", "", "", "", "", -1, -1);
    NameIndex index =
        new NameIndex(List.of(Entrant.of(hidden, new Bib("1")), young), new People(persons));
    for (String query : List.of("secretly", "sam", "withheld", "younger", "yan", "kids")) {
      assertThat(index.find(query, 5)).as(query).isEmpty();
    }
    assertThat(index.find("1", 5)).containsExactly(0);
    assertThat(index.find("2", 5)).containsExactly(1);
  }

  private static void shown(TinyRace race, RaceTail tail) throws InterruptedException {
    long seq = race.journal().head().seq();
    assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
  }
}
