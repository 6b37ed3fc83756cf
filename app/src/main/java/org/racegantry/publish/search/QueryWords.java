package org.racegantry.publish.search;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed, as words to look for; never more than a search can bear. */
final class QueryWords {
  private static final int LONGEST_QUERY = 120;
  private static final int MOST_WORDS = 6;

  private QueryWords() {}

  /**
   * One word.
   *
   * @param plain folded
   * @param spelledOut folded the long way; the same where there is no other
   */
  record Word(String plain, String spelledOut) {
    Word joined(Word next) {
      return new Word(cut(plain + next.plain), cut(spelledOut + next.spelledOut));
    }

    private static String cut(String word) {
      return word.length() > Folding.LONGEST_WORD ? word.substring(0, Folding.LONGEST_WORD) : word;
    }
  }

  static List<Word> of(String query) {
    String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    List<Word> words = new ArrayList<>();
    for (String piece : Folding.pieces(cut)) {
      if (words.size() < MOST_WORDS) {
        words.add(new Word(Folding.plain(piece), Folding.spelledOut(piece)));
      }
    }
    return words;
  }
}
