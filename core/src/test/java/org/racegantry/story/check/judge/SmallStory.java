package org.racegantry.story.check.judge;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.records.book.RecordBook;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.story.Cast;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;
import org.racegantry.story.Story;
import org.racegantry.story.check.read.Subject;
import org.racegantry.worlds.World;

/** Stories of small races; who has bib 7 is called Given Bib7. */
final class SmallStory {
  private SmallStory() {}

  /** The story of a world. */
  static Story of(World world) {
    Scorer scorer = new Scorer();
    for (Fact fact : world.facts()) {
      scorer.add(fact);
    }
    Results results =
        world.asOf_ms().isPresent()
            ? scorer.scoreUntil(world.asOf_ms().getAsLong())
            : scorer.score();
    return of(results, Provisional.NONE);
  }

  static Story of(Results results, Provisional said) {
    Verdicts verdicts =
        Verdicts.of(results, RecordBook.of(List.of()), results.setup().date(), said);
    Cast cast = Cast.of(results, SmallStory::person);
    return Story.of(new Sources(results, verdicts, cast, List.of(), List.of()));
  }

  private static Person person(Entrant entrant) {
    return Person.named(entrant.id(), "Bib" + entrant.bib(), "Given");
  }

  /**
   * A marathon with points at 10 km, half way, 30 km and 40 km.
   *
   * @param options of the race, such as {@code net}
   * @param closing acts after the reads, such as {@code declare official}
   * @param runners {@code bib sex nation}, then a time at each point and the finish; {@code -}
   *     where no mat saw the runner
   */
  static Story marathon(String options, String closing, String... runners) {
    StringBuilder text = new StringBuilder();
    text.append("point START 0 last\npoint 10K 10km\npoint HALF 21.0975km\npoint 30K 30km\n");
    text.append("point 40K 40km\npoint FINISH 42.195km\n");
    List<String> readers = List.of("R10K", "RHALF", "R30K", "R40K", "RFINISH");
    text.append("line start START RSTART\n");
    for (String reader : readers) {
      text.append("line l").append(reader).append(' ').append(reader.substring(1)).append(' ');
      text.append(reader).append('\n');
    }
    text.append("wave all 10:00:00\nrace race ").append(options).append("\ngun all 10:00:00\n");
    List<String> reads = new ArrayList<>();
    for (String runner : runners) {
      String[] words = runner.strip().split("\\s+");
      text.append("entrant ").append(words[0]).append(' ').append(words[1]).append(' ');
      text.append(words[2]).append(" chip=C").append(words[0]).append('\n');
      for (int i = 3; i < words.length; i++) {
        if (!words[i].equals("-")) {
          reads.add("read " + readers.get(i - 3) + " C" + words[0] + " " + clock(words[i]));
        }
      }
      reads.add("read RSTART C" + words[0] + " 10:00:00");
    }
    text.append(String.join("\n", reads)).append('\n').append(closing).append('\n');
    return of(World.of(text.toString()));
  }

  private static String clock(String elapsed) {
    return LocalTime.of(10, 0).plusNanos(LocalTime.parse("0" + elapsed).toNanoOfDay()).toString();
  }

  /** The subject a reader makes of somebody it is sure of. */
  static Subject who(Story story, int bib) {
    Results results = story.sources().results();
    int who = results.indexOf(new Bib(Integer.toString(bib)));
    Contest contest =
        new Contest(
            results.setup().races().get(results.raceOf(who)), results.entrants().get(who).sex());
    return new Subject("Bib" + bib, OptionalInt.of(who), Optional.of(contest));
  }
}
