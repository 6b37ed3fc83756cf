package org.racegantry.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walk along the list finds what comparing every word one by one finds. */
class NearWordsTest {
  @Test
  void theWalkAgreesWithComparingEveryWord() {
    for (long seed = 1; seed <= 300; seed++) {
      Random dice = new Random(seed);
      TreeSet<String> set = new TreeSet<>();
      while (set.size() < 60) {
        set.add(word(dice, 1 + dice.nextInt(8)));
      }
      String[] words = set.toArray(String[]::new);
      String typed = word(dice, 1 + dice.nextInt(9));
      int most = dice.nextInt(3);
      List<String> walked = new ArrayList<>();
      NearWords.visit(
          new WordList(words),
          typed,
          most,
          (word, edits, beginning) ->
              walked.add(words[word] + " " + Math.min(edits, most + 1) + " " + beginning));
      assertThat(walked).as("seed " + seed + ": " + typed).isEqualTo(compared(words, typed, most));
    }
  }

  private static List<String> compared(String[] words, String typed, int most) {
    List<String> near = new ArrayList<>();
    for (String word : words) {
      int beginning = typed.length();
      for (int length = 0; length <= word.length(); length++) {
        beginning = Math.min(beginning, edits(typed, word.substring(0, length)));
      }
      if (beginning <= most) {
        near.add(word + " " + Math.min(edits(typed, word), most + 1) + " " + beginning);
      }
    }
    return near;
  }

  /** Edits as a textbook counts them: no letter is touched twice. */
  private static int edits(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        least = Math.min(least, table[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
      }
    }
    return table[one.length()][other.length()];
  }

  private static String word(Random dice, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + dice.nextInt(3)));
    }
    return word.toString();
  }
}
