package org.racegantry.publish.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;

/** Bibs in order of their letters, so that the beginnings of one are found. */
final class BibList {
  private final String[] bibs;
  private final int[] entrants;

  BibList(List<Entrant> all) {
    record Entry(String bib, int entrant) {}
    Entry[] entries = new Entry[all.size()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new Entry(Folding.plain(all.get(i).bib().text()), i);
    }
    Arrays.sort(entries, Comparator.comparing(Entry::bib).thenComparingInt(Entry::entrant));
    bibs = Arrays.stream(entries).map(Entry::bib).toArray(String[]::new);
    entrants = Arrays.stream(entries).mapToInt(Entry::entrant).toArray();
  }

  /** Takes an entrant and how many letters the bib has. */
  interface Visitor {
    void bib(int entrant, int length);
  }

  /** Visits whose bib begins so; {@code 007} is 7. */
  void beginningWith(String typed, Visitor visitor) {
    String wanted = Character.isDigit(typed.charAt(0)) ? Folding.plain(bib(typed)) : typed;
    int at = Arrays.binarySearch(bibs, wanted);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && bibs[at - 1].equals(wanted)) {
      at--;
    }
    for (; at < bibs.length && bibs[at].startsWith(wanted); at++) {
      visitor.bib(entrants[at], bibs[at].length());
    }
  }

  /** What was typed as a bib is kept. */
  static String bib(String typed) {
    return new Bib(typed).text();
  }

  long bytes() {
    // An object with a small array of bytes each, and the two arrays that hold them.
    return Arrays.stream(bibs).mapToLong(bib -> 24L + 16 + (bib.length() + 7) / 8 * 8).sum()
        + 8L * bibs.length;
  }
}
