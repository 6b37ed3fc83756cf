package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;

/** Reads what officials state of the papers a record rests on. */
final class Stating {
  private static final int EVIDENCE_MAX = 400;

  private final DeskBook book;
  private final Known known;

  Stating(DeskBook book, Known known) {
    this.book = book;
    this.known = known;
  }

  /** A paper in the words it was typed in; race and point may be empty, and so may the bibs. */
  Paper paper(
      String topic, String answer, String race, String point, List<String> bibs, String evidence) {
    book.setup();
    String raceId = race.isBlank() ? "" : known.race(race.strip());
    return new Paper(
        word("topic", topic, Paper.Topic.of(topic), Paper.Topic.codes()),
        raceId,
        point.isBlank() ? "" : known.point(point.strip()),
        entrants(bibs, raceId),
        word("answer", answer, Paper.Answer.of(answer), Paper.Answer.codes()),
        evidence(evidence));
  }

  private static <T> T word(
      String kind, String typed, Optional<T> found, Collection<String> words) {
    return found.orElseThrow(
        () ->
            new Refusal(
                "there is no "
                    + kind
                    + " "
                    + Shown.quoted(typed)
                    + "; "
                    + Nearest.mend(typed, words)));
  }

  /** In the order of their bibs, as the acts will be read. */
  private List<EntrantId> entrants(List<String> bibs, String race) {
    Map<Bib, EntrantId> ids = new TreeMap<>();
    for (String bib : bibs) {
      Entrant entrant = known.bib(bib);
      String its = book.setup().raceOf(entrant).id();
      if (!race.isEmpty() && !its.equals(race)) {
        throw new Refusal(book.words(entrant.id()) + " is in race " + its + ", not " + race);
      }
      if (ids.put(entrant.bib(), entrant.id()) != null) {
        throw new Refusal(book.words(entrant.id()) + " is named twice");
      }
    }
    return List.copyOf(ids.values());
  }

  private static String evidence(String typed) {
    String plain = typed.strip();
    if (plain.length() > EVIDENCE_MAX) {
      throw new Refusal(
          "evidence is a number or a sentence, not over " + EVIDENCE_MAX + " letters");
    }
    return plain;
  }

  /** What the paper takes the place of, where that says anything else. */
  List<String> remarks(Paper paper) {
    List<String> remarks = new ArrayList<>();
    for (Paper before : book.inForce().papers()) {
      if (paper.equals(before)) {
        remarks.add("that is what the desk was told already");
      } else if (paper.replaces(before)) {
        String evidence = before.evidence().isEmpty() ? "" : " (" + before.evidence() + ")";
        remarks.add("it replaces: " + before.words() + evidence);
      }
    }
    return remarks;
  }
}
