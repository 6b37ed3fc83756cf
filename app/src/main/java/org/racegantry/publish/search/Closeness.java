package org.racegantry.publish.search;

/**
 * What it costs to take one word for another: nothing for the same word, little for one not typed
 * to its end, much for every edit. Whoever costs least in all his words is shown first.
 */
final class Closeness {
  /** Not what was meant. */
  static final short NONE = Short.MAX_VALUE;

  /** From here on somebody is only found because something was mistyped. */
  static final int MISTYPED = 180;

  /** A bib that is exactly what was typed comes before all names. */
  static final int BIB = -100;

  /** Two words written as one, or one as two. */
  static final int JOINED = 60;

  /** One of several words fits nothing the entrant is called. */
  static final int WORD_LEFT_OUT = 600;

  /** Each name of the entrant that nobody asked for. */
  static final int NAME_UNASKED = 6;

  private static final int UNFINISHED = 20;
  private static final int LETTER_TO_COME = 10;
  private static final int LETTERS_TO_COME_MOST = 6;
  private static final int UNFINISHED_AMID = 95;
  private static final int OTHER_INITIAL = 30;
  private static final int WHOLE_ONLY = 3;
  private static final int TWO_EDITS_FROM = 8;

  private Closeness() {}

  /** How many edits a word of so many letters is forgiven: none, one, or two for a long one. */
  static int editsForgiven(String typed) {
    boolean number = Character.isDigit(typed.charAt(0));
    if (typed.length() < 2 || number) {
      return 0;
    }
    return typed.length() < TWO_EDITS_FROM ? 1 : 2;
  }

  /**
   * The cost of a word.
   *
   * @param typed how many letters were typed
   * @param length how many the word has
   * @param edits from what was typed to the whole word
   * @param beginningEdits from what was typed to the nearest beginning of the word
   * @param last whether it was typed last, and may not be finished
   */
  static int of(int typed, int length, int edits, int beginningEdits, boolean last) {
    int forgiven = typed < TWO_EDITS_FROM ? 1 : 2;
    int whole = edits > forgiven ? NONE : edits * edit(typed);
    boolean beginningCounts = beginningEdits == 0 || typed > WHOLE_ONLY;
    if (!beginningCounts || beginningEdits > forgiven) {
      return whole;
    }
    int left = Math.clamp(length - typed, 1, LETTERS_TO_COME_MOST);
    int unfinished = UNFINISHED + LETTER_TO_COME * left + (last ? 0 : UNFINISHED_AMID);
    return Math.min(whole, beginningEdits * edit(typed) + unfinished);
  }

  /** The cost of a number that begins a bib. */
  static int bibBeginning(int typed, int length) {
    return UNFINISHED + LETTER_TO_COME * Math.clamp(length - typed, 1, LETTERS_TO_COME_MOST);
  }

  /** The cost of an edit when the first letter is another: that one is rarely mistyped. */
  static int initial(char typed, char first) {
    return typed == first ? 0 : OTHER_INITIAL;
  }

  /** The shorter the word, the more words are one edit away from it. */
  private static int edit(int typed) {
    return switch (typed) {
      case 1, 2, 3 -> 320;
      case 4 -> 260;
      case 5, 6, 7 -> 200;
      default -> MISTYPED;
    };
  }
}
