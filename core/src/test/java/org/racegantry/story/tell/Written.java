package org.racegantry.story.tell;

import java.util.List;
import java.util.TreeMap;
import org.racegantry.race.Bib;
import org.racegantry.race.Edition;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Note;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Cast;
import org.racegantry.story.Sources;
import org.racegantry.story.Spoken;
import org.racegantry.story.Story;
import org.racegantry.worlds.World;

/**
 * Reports of small races. A race has points at 10, 20 and 30 km and ends at 40 km; a runner is a
 * line {@code bib sex nation given family}, then seconds at each point, {@code -} where unread. Who
 * is called {@code - -} has no name.
 */
final class Written {
  static final Habit GB = new Habit("en-GB", Habit.Units.KM);

  private static final List<String> IDS = List.of("10K", "20K", "30K", "FINISH");

  private final TreeMap<String, Person> people = new TreeMap<>();
  private final StringBuilder world = new StringBuilder();
  private List<Spoken> notes = List.of();
  private String options = "";

  static Written race(String... runners) {
    Written race = new Written();
    for (String runner : runners) {
      race.runner(runner.strip().split("\\s+"));
    }
    return race;
  }

  Written options(String words) {
    options = words;
    return this;
  }

  Written quote(int bib, String name, String role, String words) {
    EntrantId id = new EntrantId(bib + 1_000L);
    Results results = results("");
    EntrantId about = results.entrants().get(results.indexOf(new Bib("" + bib))).id();
    Note note = new Note(id, Note.Kind.QUOTE, "", List.of(about), Note.UNKNOWN);
    notes = List.of(new Spoken(note, name, role, words));
    return this;
  }

  private void runner(String[] cells) {
    String bib = cells[0];
    world.append("entrant ").append(bib).append(cells[1].equals("-") ? "" : " " + cells[1]);
    world.append(cells[2].equals("-") ? "" : " " + cells[2]).append(" chip=C").append(bib);
    world.append('\n');
    boolean named = !cells[3].equals("-");
    people.put(bib, Person.named(new EntrantId(1), named ? cells[4] : "", named ? cells[3] : ""));
    if (cells.length > 5) {
      world.append("read R0 C").append(bib).append(" 10:00:00.100\n");
    }
    for (int i = 5; i < cells.length; i++) {
      if (!cells[i].equals("-")) {
        long ms = Math.round(Double.parseDouble(cells[i]) * 1000);
        world.append("read R").append(i - 4).append(" C").append(bib).append(' ');
        world.append(java.time.LocalTime.of(10, 0).plusNanos(ms * 1_000_000)).append('\n');
      }
    }
  }

  private Results results(String closing) {
    StringBuilder text = new StringBuilder("point START 0 last\n");
    for (int i = 0; i < IDS.size(); i++) {
      text.append("point ").append(IDS.get(i)).append(' ').append(10 * (i + 1)).append("km\n");
    }
    text.append("line l0 START R0\n");
    for (int i = 0; i < IDS.size(); i++) {
      text.append("line l").append(i + 1).append(' ').append(IDS.get(i)).append(" R");
      text.append(i + 1).append('\n');
    }
    text.append("wave all 10:00:00\n").append(options.isEmpty() ? "" : "race race " + options);
    text.append("\ngun all 10:00:00.000\n").append(world).append(closing).append('\n');
    Scorer scorer = new Scorer();
    for (Fact fact : World.of(text.toString()).facts()) {
      scorer.add(fact);
    }
    return scorer.score();
  }

  /** What is written of it, as of results that are in this state. */
  Report report(Habit habit, String state) {
    return Teller.write(story(state), habit);
  }

  Story story(String state) {
    Results results =
        results(state.equals("live") ? "" : "declare " + state.toUpperCase(java.util.Locale.ROOT));
    Verdicts verdicts =
        Verdicts.of(results, RecordBook.of(List.of()), results.setup().date(), Provisional.NONE);
    Cast cast = Cast.of(results, this::person);
    List<Edition> none = List.of();
    return Story.of(new Sources(results, verdicts, cast, notes, none));
  }

  private Person person(Entrant entrant) {
    return people.get(entrant.bib().text());
  }

  /** Every sentence of a report below the standfirst, in one text. */
  static String text(Report report) {
    StringBuilder text = new StringBuilder();
    for (Report.Section section : report.sections()) {
      for (Report.Paragraph paragraph : section.paragraphs()) {
        paragraph.lines().forEach(line -> text.append(line.text()).append(' '));
      }
    }
    return text.toString().strip();
  }
}
