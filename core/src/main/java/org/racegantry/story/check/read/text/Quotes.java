package org.racegantry.story.check.read.text;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.story.check.read.text.Token.Sort;

/**
 * Finds what stands in quotation marks: somebody else's words. A quotation that nobody closes ends
 * with its paragraph, as one that goes on in the next paragraph opens again there.
 */
final class Quotes {
  private Quotes() {}

  /** Whether the apostrophe at this place belongs to its word: no single quote is open here. */
  static boolean closesNothing(String report, int apostrophe) {
    for (int i = apostrophe - 1; i >= 0 && apostrophe - i < 200; i--) {
      char c = report.charAt(i);
      if (c == '\n' || c == '’') {
        return true;
      }
      boolean opens = i == 0 || Character.isWhitespace(report.charAt(i - 1));
      if ((c == '‘' || c == '\'') && opens) {
        return false;
      }
    }
    return true;
  }

  /** For each token the token behind the quotation that begins with it, or 0 where none does. */
  static int[] ends(List<Token> tokens) {
    int[] ends = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (opens(tokens, i)) {
        ends[i] = end(tokens, i);
        i = Math.max(i, ends[i] - 1);
      }
    }
    return ends;
  }

  private static boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.sort() != Sort.MARK) {
      return false;
    }
    if (token.is("\"")) {
      return true;
    }
    boolean next = i + 1 < tokens.size() && tokens.get(i + 1).glued();
    return token.is("'") && !token.glued() && next;
  }

  private static int end(List<Token> tokens, int open) {
    boolean single = tokens.get(open).is("'");
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.sort() == Sort.BREAK) {
        return single ? 0 : i;
      }
      boolean closes = token.sort() == Sort.MARK && token.is(single ? "'" : "\"");
      if (closes && !(single && followedByLetter(tokens, i))) {
        return i + 1;
      }
    }
    return single ? 0 : tokens.size();
  }

  private static boolean followedByLetter(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).glued()
        && tokens.get(i + 1).sort() == Sort.WORD;
  }

  /** The parts of a report that nobody is quoted with, for tests. */
  static List<String> quoted(List<Token> tokens, String report) {
    int[] ends = ends(tokens);
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > 0) {
        quoted.add(report.substring(tokens.get(i).start(), tokens.get(ends[i] - 1).end()));
      }
    }
    return quoted;
  }
}
