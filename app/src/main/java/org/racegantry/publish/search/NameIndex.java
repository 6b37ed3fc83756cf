package org.racegantry.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.live.People;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;

/**
 * Finds entrants by names, clubs, nations and bibs, in any order, whatever the accents and
 * capitals, typed to the end or not, and mistyped: {@code tola}, {@code groschel}, {@code hassan
 * siffan}. Immutable; safe for any thread.
 */
public final class NameIndex {
  /** Nobody who costs so much more than the first is meant. */
  private static final int SPREAD = 360;

  /** Where so many are found as typed, nobody is looked for who is not. */
  private static final int ENOUGH = 8;

  private final List<Entrant> entrants;
  private final byte[] names;
  private final Postings postings;
  private final BibList bibs;
  private final WordSearch search;

  /** An index of these entrants and their names. */
  public NameIndex(List<Entrant> entrants, People people) {
    this.entrants = entrants;
    this.names = new byte[entrants.size()];
    Postings.Collector collector = new Postings.Collector();
    for (int i = 0; i < entrants.size(); i++) {
      PublicFace face = PublicFace.of(people, entrants.get(i));
      if (face.kind() != PublicFace.Kind.HIDDEN) {
        int family = addName(collector, face.person().familyName(), i, Postings.Place.FAMILY);
        int given = addName(collector, face.person().givenName(), i, Postings.Place.GIVEN);
        names[i] = (byte) Math.min(family + given, Byte.MAX_VALUE);
      }
      addWords(collector, face.club(), i, Postings.Place.CLUB);
      addWords(collector, entrants.get(i).nation(), i, Postings.Place.NATION);
    }
    this.postings = collector.done();
    this.bibs = new BibList(entrants);
    this.search = new WordSearch(postings, bibs, entrants.size());
  }

  /** Adds the words of a name, and all of them as one: {@code van der Berg} is found together. */
  private static int addName(
      Postings.Collector collector, String name, int entrant, Postings.Place place) {
    List<String> pieces = addWords(collector, name, entrant, place);
    if (pieces.size() > 1) {
      collector.add(Folding.plain(String.join("", pieces)), entrant, place);
    }
    return pieces.size();
  }

  private static List<String> addWords(
      Postings.Collector collector, String text, int entrant, Postings.Place place) {
    List<String> pieces = Folding.pieces(text);
    for (String piece : pieces) {
      String plain = Folding.plain(piece);
      collector.add(plain, entrant, place);
      String spelledOut = Folding.spelledOut(piece);
      if (!spelledOut.equals(plain)) {
        collector.add(spelledOut, entrant, place);
      }
      List<String> parts = Folding.parts(piece);
      if (parts.size() > 1) {
        parts.forEach(part -> collector.add(Folding.plain(part), entrant, place));
      }
    }
    return pieces;
  }

  /** The entrants found in, in the order of the positions that {@link #find} gives. */
  public List<Entrant> entrants() {
    return entrants;
  }

  /** About how many bytes the index holds beside the entrants themselves. */
  public long bytes() {
    return postings.bytes() + bibs.bytes() + names.length;
  }

  /**
   * Positions of the entrants a query means, at most {@code limit}: whoever has exactly that bib,
   * then the names nearest to what was typed, then by bib. Every word of the query has to fit;
   * where that finds nobody, one of them need not.
   */
  public List<Integer> find(String query, int limit) {
    List<QueryWords.Word> words = QueryWords.of(query);
    if (words.isEmpty() || limit < 1) {
      return List.of();
    }
    Query asked = new Query(search, words, entrants.size());
    int[] costs = asked.costs();
    if (asked.isFruitless(costs) && words.size() > 1) {
      costs = asked.costsWithoutOne();
    }
    boolean number = words.stream().anyMatch(word -> Character.isDigit(word.plain().charAt(0)));
    return nearest(costs, number ? Byte.MAX_VALUE : words.size(), limit);
  }

  /** The nearest; {@code asked} names of each are not held against him. */
  private List<Integer> nearest(int[] costs, int asked, int limit) {
    long[] found = new long[64];
    int size = 0;
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] < Query.NOBODY) {
        int unasked = Math.max(0, names[i] - asked) * Closeness.NAME_UNASKED;
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = (long) (costs[i] + unasked) << Integer.SIZE | i;
      }
    }
    Arrays.sort(found, 0, size);
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < size && positions.size() < limit; i++) {
      int cost = (int) (found[i] >> Integer.SIZE);
      boolean far = cost - (int) (found[0] >> Integer.SIZE) > SPREAD;
      if (far || i >= ENOUGH && cost >= Closeness.MISTYPED && isExact(found[0])) {
        break;
      }
      positions.add((int) found[i]);
    }
    return positions;
  }

  private static boolean isExact(long found) {
    return (int) (found >> Integer.SIZE) < Closeness.MISTYPED;
  }
}
