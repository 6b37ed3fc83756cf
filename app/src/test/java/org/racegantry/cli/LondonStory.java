package org.racegantry.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.ingest.setup.DeclaredRace;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;
import org.racegantry.story.Story;

/** London 2023 with its elite fields whole and a small mass field, as officials left it. */
public final class LondonStory {
  private static final int STARTERS = 600;
  private static final int ENTRIES = 640;
  private static Story known;

  private LondonStory() {}

  /** The story, worked out once. */
  public static synchronized Story story() {
    if (known == null) {
      try {
        known = Story.of(sources());
      } catch (Exception broken) {
        throw new IllegalStateException("London does not come out of the program", broken);
      }
    }
    return known;
  }

  private static Sources sources() throws Exception {
    DeclaredRace declared = RaceToml.declared("race.toml", text("race.toml")).orRefuse();
    List<String> facts = text("elite.csv").lines().toList();
    Rehearsed race =
        LondonRace.rehearse(declared.setup(), facts, 2023, Faults.FAIR, STARTERS, ENTRIES);
    List<Change.RecordBookSet> books = new ArrayList<>();
    for (String name : RecordBooks.BUILTIN) {
      books.add(RecordBooks.builtin(name));
    }
    LondonDay day =
        new LondonDay(
            race,
            declared.papers(),
            books,
            LondonDemo.editions(declared.setup()),
            LondonRace.firstTimes(declared.setup(), facts));
    return played(day);
  }

  /** What a story rests on, once the officials of a day have done what they did. */
  static Sources played(LondonDay day) {
    List<Change> entered = day.entered();
    entered.addAll(day.race().guns());
    Scorer scorer = new Scorer();
    scorer.add(new Act(1, "test", "", 0, Act.NOTHING, entered));
    day.race().reads().batches(100_000).forEach(scorer::add);
    Map<DayActs.Step, Integer> numbers = new java.util.IdentityHashMap<>();
    Provisional said = Provisional.NONE;
    int number = 1;
    for (DayActs.Step step : DayActs.of(day)) {
      number++;
      numbers.put(step, number);
      int takesBack = step.takesBack().map(numbers::get).orElse(Act.NOTHING);
      scorer.add(new Act(number, "test", step.why(), step.at_ms(), takesBack, step.changes()));
      for (Change change : step.changes()) {
        if (change instanceof Change.ResultsDeclared of && of.state() == ResultState.PROVISIONAL) {
          said = said.with(of.race(), scorer.score());
        }
      }
    }
    return sources(day, scorer.score(), said);
  }

  private static Sources sources(LondonDay day, Results results, Provisional said) {
    List<List<RecordMark>> lines = List.copyOf(results.recordBooks().values());
    RecordBook book = RecordBook.of(lines);
    Verdicts verdicts = Verdicts.of(results, book, results.setup().date(), said);
    Map<EntrantId, Person> people = new TreeMap<>();
    day.race().persons().forEach(person -> people.put(person.entrant(), person));
    Cast cast = Cast.of(results, entrant -> people.get(entrant.id()));
    return new Sources(results, verdicts, cast, List.of(), results.editions());
  }

  private static String text(String name) throws Exception {
    try (InputStream in = LondonStory.class.getResourceAsStream("/examples/london-2023/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
