package org.racegantry.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PersonName;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;

/** The entrant a bib on the command line names. */
final class NamedBib {
  private static final int SUGGESTED_MOST = 5;

  private NamedBib() {}

  /** Its position in the results; fails where nobody wears it, naming who may be meant. */
  static int find(Path file, Snapshot snapshot, String bib) {
    int at = bib.isBlank() ? -1 : snapshot.results().indexOf(new Bib(bib));
    if (at >= 0) {
      return at;
    }
    List<String> near = near(snapshot, bib);
    String nearest = near.isEmpty() ? "" : "; the nearest: " + String.join(", ", near);
    throw new Failure(Exit.DATA, file + ": nobody wears bib \"" + bib + "\"" + nearest);
  }

  /** Entrants whose name has the word in it, else those whose bibs look most like it. */
  private static List<String> near(Snapshot snapshot, String bib) {
    List<Entrant> entrants = snapshot.results().entrants();
    String wanted = bib.strip().toLowerCase(Locale.ROOT);
    List<String> named =
        IntStream.range(0, entrants.size())
            .filter(i -> nameOf(snapshot, i).toLowerCase(Locale.ROOT).contains(wanted))
            .mapToObj(i -> entrants.get(i).bib().text())
            .toList();
    boolean word = wanted.codePoints().anyMatch(Character::isLetter);
    List<String> bibs =
        word && !named.isEmpty()
            ? named
            : Nearest.ranked(wanted, entrants.stream().map(each -> each.bib().text()).toList());
    return bibs.stream()
        .limit(SUGGESTED_MOST)
        .map(near -> near + " " + nameOf(snapshot, snapshot.results().indexOf(new Bib(near))))
        .toList();
  }

  private static String nameOf(Snapshot snapshot, int entrant) {
    return PersonName.spoken(snapshot.people().of(snapshot.results().entrants().get(entrant).id()));
  }
}
