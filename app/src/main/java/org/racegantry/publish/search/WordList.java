package org.racegantry.publish.search;

import java.util.Arrays;

/**
 * Distinct words in order, packed into one array, with how much each begins like the one before.
 * That makes it a tree that is walked from left to right: what two words share is compared once,
 * and a beginning that is too far from what was asked is left out with all that begin so.
 */
final class WordList {
  private final char[] letters;
  private final int[] starts;
  private final byte[] shared;

  /** A list of these words, which are in order, each once, none over the longest. */
  WordList(String[] sorted) {
    starts = new int[sorted.length + 1];
    shared = new byte[sorted.length + 1];
    StringBuilder all = new StringBuilder();
    String before = "";
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = all.length();
      shared[i] = (byte) sharedBy(before, sorted[i]);
      all.append(sorted[i]);
      before = sorted[i];
    }
    starts[sorted.length] = all.length();
    letters = all.toString().toCharArray();
  }

  private static int sharedBy(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  int size() {
    return starts.length - 1;
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  char letter(int word, int at) {
    return letters[starts[word] + at];
  }

  /** The first word that does not come before these letters. */
  int firstNotBefore(String wanted) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The position after the last word that begins with these letters. */
  int firstBehind(String beginning) {
    return firstNotBefore(beginning + Character.MAX_VALUE);
  }

  /** The position of exactly this word, or -1. */
  int indexOf(String wanted) {
    int at = firstNotBefore(wanted);
    return at < size() && compare(at, wanted) == 0 ? at : -1;
  }

  private int compare(int word, String wanted) {
    int from = starts[word];
    int until = starts[word + 1];
    char[] other = wanted.toCharArray();
    return Arrays.compare(letters, from, until, other, 0, other.length);
  }

  /** How many letters a word begins with that the word before it begins with too. */
  int shared(int word) {
    return shared[word];
  }

  /** The first word from {@code from} on that does not share {@code depth} letters with it. */
  int skip(int from, int depth) {
    int at = from + 1;
    while (at < size() && shared[at] >= depth) {
      at++;
    }
    return at;
  }

  /** How many bytes it holds. */
  long bytes() {
    return 2L * letters.length + 4L * starts.length + shared.length;
  }
}
