package org.racegantry.story.check.read.text;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.story.check.read.text.Token.Sort;

/**
 * Splits a report into words, numbers and marks. A hyphen inside a word parts it and is dropped:
 * {@code second-fastest} is two words, the latter glued. {@code 2:01.27} and {@code 48,000} stay
 * whole; {@code 's} is a word of its own, and {@code didn't} is one word that reads {@code did
 * not}.
 */
public final class Words {
  private final String report;
  private final LineEnds lines;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;

  private Words(String report) {
    this.report = report;
    this.lines = new LineEnds(report);
  }

  /** The tokens of a report in their order. */
  public static List<Token> of(String report) {
    Words words = new Words(report);
    while (words.at < report.length()) {
      words.step();
    }
    return words.tokens;
  }

  private void step() {
    char c = report.charAt(at);
    if (c == '\n') {
      if (lines.endsSentence(at)) {
        tokens.add(new Token(at, at + 1, "\n", "\n", Sort.BREAK, false));
      }
      skip();
    } else if (isBlank(c)) {
      skip();
    } else if (isDigit(c)) {
      number();
    } else if (Character.isLetter(report.codePointAt(at))) {
      word();
    } else {
      mark(c);
    }
  }

  private void skip() {
    at++;
    glued = false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private char peek(int offset) {
    int i = at + offset;
    return i >= 0 && i < report.length() ? report.charAt(i) : '\n';
  }

  private void add(int end, String low, Sort sort) {
    tokens.add(new Token(at, end, report.substring(at, end), low, sort, glued));
    at = end;
    glued = true;
  }

  private void number() {
    int end = at;
    while (end < report.length()
        && (isDigit(report.charAt(end)) || (between(end) && isDigit(charAt(end + 1))))) {
      end++;
    }
    add(end, report.substring(at, end), Sort.NUMBER);
    boolean digitsNext = isDigit(peek(1)) || peek(1) == ' ' && isDigit(peek(2));
    if (isPrime(peek(0)) && digitsNext || peek(0) == '′') {
      add(at + 1, "min", Sort.WORD);
    } else if ((peek(0) == '"' || peek(0) == '”' || peek(0) == '″') && minutesBefore()) {
      add(at + 1, "sec", Sort.WORD);
    }
  }

  /** Whether a prime made the number before this one minutes, so that a double one is seconds. */
  private boolean minutesBefore() {
    return tokens.size() > 1 && tokens.get(tokens.size() - 2).is("min");
  }

  private static boolean isPrime(char c) {
    return c == '\'' || c == '’' || c == '′';
  }

  private char charAt(int i) {
    return i < report.length() ? report.charAt(i) : '\n';
  }

  private boolean between(int i) {
    char c = report.charAt(i);
    if (c == ',') {
      return isDigit(charAt(i + 1))
          && isDigit(charAt(i + 2))
          && isDigit(charAt(i + 3))
          && !isDigit(charAt(i + 4));
    }
    return c == ':' || c == '.' || c == '٫';
  }

  private void word() {
    int end = letters(at);
    boolean possessive = false;
    if (isApostrophe(charAt(end)) && Character.isLetter(charAt(end + 1))) {
      int tail = letters(end + 1);
      String after = Plain.of(report.substring(end + 1, tail));
      possessive = after.equals("s");
      end = possessive ? end : tail;
    }
    String printed = report.substring(at, end);
    add(end, Contractions.spelled(Plain.of(printed)), Sort.WORD);
    if (possessive) {
      add(at + 2, "'s", Sort.WORD);
    } else if (isApostrophe(peek(0)) && lastIsS(printed) && Quotes.closesNothing(report, at)) {
      add(at + 1, "'s", Sort.WORD);
    }
    hyphen();
  }

  private static boolean lastIsS(String printed) {
    return printed.endsWith("s") || printed.endsWith("S");
  }

  private int letters(int from) {
    int end = from;
    while (end < report.length()) {
      int c = report.codePointAt(end);
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private void hyphen() {
    if (isHyphen(peek(0)) && (Character.isLetter(peek(1)) || isDigit(peek(1)))) {
      at++;
    }
  }

  private void mark(char c) {
    boolean afterNumber = !tokens.isEmpty() && tokens.getLast().sort() == Sort.NUMBER && glued;
    if (isHyphen(c) && afterNumber && Character.isLetter(peek(1))) {
      at++;
      return;
    }
    int width = Character.charCount(report.codePointAt(at));
    add(at + width, Marks.plain(c), Sort.MARK);
  }
}
