package org.racegantry.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.racegantry.live.People;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;

/**
 * Finds entrants by the beginnings of names, clubs and bibs, whatever the accents and capitals:
 * {@code tola}, {@code groschel}, {@code sif has}. Immutable.
 */
public final class NameIndex {
  private static final int LONGEST_QUERY = 80;
  private static final int MOST_WORDS = 6;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Entrant> entrants;
  private final String[] words;
  private final int[] entrantOfWord;

  /** An index of these entrants and their names. */
  public NameIndex(List<Entrant> entrants, People people) {
    this.entrants = entrants;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < entrants.size(); i++) {
      Entrant entrant = entrants.get(i);
      String text = people.of(entrant.id()).fullName() + " " + entrant.club();
      for (String word : new TreeSet<>(words(text))) {
        entries.add(new Entry(word, i));
      }
      entries.add(new Entry(plain(entrant.bib().text()), i));
    }
    entries.sort(Comparator.comparing(Entry::word).thenComparingInt(Entry::entrant));
    words = entries.stream().map(Entry::word).toArray(String[]::new);
    entrantOfWord = entries.stream().mapToInt(Entry::entrant).toArray();
  }

  private record Entry(String word, int entrant) {}

  /**
   * Positions of the entrants each of whose words the query begins; at most {@code limit}, whoever
   * has exactly that bib first, then by bib.
   */
  public List<Integer> find(String query, int limit) {
    String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    List<String> wanted = words(cut);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int[] found = null;
    for (String word : wanted.subList(0, Math.min(MOST_WORDS, wanted.size()))) {
      int[] these = beginningWith(asBib(word));
      found = found == null ? these : both(found, these);
    }
    List<Integer> positions = new ArrayList<>();
    Bib bib = new Bib(cut.isBlank() ? "0" : cut);
    for (int i : found) {
      if (entrants.get(i).bib().equals(bib)) {
        positions.addFirst(i);
      } else if (positions.size() < limit) {
        positions.add(i);
      }
    }
    return positions.subList(0, Math.min(limit, positions.size()));
  }

  /** A number as bibs are kept: {@code 007} finds 7. */
  private static String asBib(String word) {
    return Character.isDigit(word.charAt(0)) ? plain(new Bib(word).text()) : word;
  }

  private int[] beginningWith(String start) {
    int low = firstNotBefore(start);
    int high = firstNotBefore(start + '\uffff');
    return Arrays.stream(entrantOfWord, low, high).sorted().distinct().toArray();
  }

  private int firstNotBefore(String word) {
    int at = Arrays.binarySearch(words, word);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && words[at - 1].equals(word)) {
      at--;
    }
    return at;
  }

  private static int[] both(int[] one, int[] other) {
    return Arrays.stream(one).filter(i -> Arrays.binarySearch(other, i) >= 0).toArray();
  }

  /** The words of a text without accents and capitals. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(plain(text))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ı", "i")
        .replace("'", "")
        .replace("’", "");
  }
}
