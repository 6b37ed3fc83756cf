package org.racegantry.publish.search;

/**
 * Which words of a list are within so many edits of what was typed. An edit is a letter too many,
 * too few or wrong, or two neighbours swapped. One walk along the list gives the edits to the whole
 * word and to its nearest beginning.
 */
final class NearWords {
  private static final int FAR = 99;

  private final WordList words;
  private final String typed;
  private final int most;
  private final int[][] rows;
  private final int[] nearestBeginning;

  /** Takes words in order: how many edits to the whole word and to its nearest beginning. */
  interface Visitor {
    void word(int word, int edits, int beginningEdits);
  }

  private NearWords(WordList words, String typed, int most) {
    this.words = words;
    this.typed = typed;
    this.most = most;
    this.rows = new int[Folding.LONGEST_WORD + 1][typed.length() + 1];
    this.nearestBeginning = new int[Folding.LONGEST_WORD + 1];
    for (int j = 0; j <= typed.length(); j++) {
      rows[0][j] = j;
    }
    nearestBeginning[0] = typed.length();
  }

  /** Visits every word whose beginning is within {@code most} edits of what was typed. */
  static void visit(WordList words, String typed, int most, Visitor visitor) {
    new NearWords(words, typed, most).walk(visitor);
  }

  private void walk(Visitor visitor) {
    int known = 0;
    int word = 0;
    while (word < words.size()) {
      int depth = Math.min(known, words.shared(word));
      int length = words.length(word);
      boolean near = true;
      while (near && depth < length) {
        depth++;
        near = letter(word, depth) <= most;
      }
      int next = near ? word + 1 : words.skip(word, depth);
      if (nearestBeginning[depth] <= most) {
        int edits = near ? rows[length][typed.length()] : FAR;
        for (int each = word; each < next; each++) {
          visitor.word(each, edits, nearestBeginning[depth]);
        }
      }
      known = depth;
      word = next;
    }
  }

  /** Goes on by one letter of a word; the least edits in the new row. */
  private int letter(int word, int depth) {
    int[] before = rows[depth - 1];
    int[] row = rows[depth];
    char letter = words.letter(word, depth - 1);
    row[0] = depth;
    int least = depth;
    for (int j = 1; j <= typed.length(); j++) {
      char asked = typed.charAt(j - 1);
      int edits = before[j - 1] + (asked == letter ? 0 : 1);
      edits = Math.min(edits, Math.min(before[j], row[j - 1]) + 1);
      boolean swapped =
          depth > 1
              && j > 1
              && asked == words.letter(word, depth - 2)
              && typed.charAt(j - 2) == letter;
      if (swapped) {
        edits = Math.min(edits, rows[depth - 2][j - 2] + 1);
      }
      row[j] = edits;
      least = Math.min(least, edits);
    }
    nearestBeginning[depth] = Math.min(nearestBeginning[depth - 1], row[typed.length()]);
    return least;
  }
}
