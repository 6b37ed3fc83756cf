package org.racegantry.story.check.read.text;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.story.check.read.text.Token.Sort;

/** Splits a report into sentences. Full stops behind initials and abbreviations end nothing. */
public final class Sentences {
  private static final List<String> ABBREVIATIONS =
      List.of(
          "st", "mr", "mrs", "ms", "dr", "jr", "sr", "no", "vs", "approx", "ft", "capt", "prof");
  private static final List<String> UNITS =
      List.of("min", "mins", "sec", "secs", "hr", "hrs", "km");

  private final String report;
  private final List<Token> tokens;
  private final int[] quotes;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<Token> open = new ArrayList<>();
  private int paragraph;

  private Sentences(String report) {
    this.report = report;
    this.tokens = Words.of(report);
    this.quotes = Quotes.ends(tokens);
  }

  /** The sentences of a report in their order. */
  public static List<Sentence> of(String report) {
    Sentences sentences = new Sentences(report);
    sentences.walk();
    return sentences.sentences;
  }

  private void walk() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.sort() == Sort.BREAK) {
        close(true, false);
        paragraph++;
      } else if (quotes[i] > 0) {
        i = quotation(i);
      } else if (ends(i)) {
        close(false, token.is("?"));
      } else {
        open.add(token);
        if (open.size() >= Sentence.LONGEST) {
          close(false, false);
        }
      }
    }
    close(true, false);
  }

  /** Puts one mark for the quotation; what stopped inside it may have stopped the sentence too. */
  private int quotation(int i) {
    int last = quotes[i] - 1;
    int start = tokens.get(i).start();
    int end = tokens.get(last).end();
    String text = report.substring(start, end);
    open.add(new Token(start, end, text, Sentence.QUOTATION, Sort.MARK, false));
    Token inner = tokens.get(Math.max(i, last - 1));
    boolean stopped = inner.is(".") || inner.is("!") || inner.is("?");
    if (stopped && (last + 1 >= tokens.size() || tokens.get(last + 1).capital())) {
      close(false, false);
    }
    return last;
  }

  private boolean ends(int i) {
    Token token = tokens.get(i);
    if (token.sort() != Sort.MARK) {
      return false;
    }
    if (token.is("!") || token.is("?")) {
      return true;
    }
    return (token.is(".") || token.is("...")) && stops(i);
  }

  private boolean stops(int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    if (next.sort() == Sort.BREAK) {
      return true;
    }
    if (next.glued() && next.sort() != Sort.MARK) {
      return false;
    }
    if (next.sort() == Sort.WORD && !next.capital()) {
      return tokens.get(i).is(".") && !afterAbbreviation(i);
    }
    return !afterAbbreviation(i) && !numbersEntry(i);
  }

  private boolean afterAbbreviation(int i) {
    if (i == 0 || !tokens.get(i).glued()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean initial = before.text().length() == 1 && before.capital();
    boolean unit = UNITS.contains(before.low()) && !tokens.get(i + 1).capital();
    return initial || unit || ABBREVIATIONS.contains(before.low());
  }

  /** {@code 1.} at the beginning of a line, or behind the entry before. */
  private boolean numbersEntry(int i) {
    boolean number =
        !open.isEmpty()
            && open.getLast().sort() == Sort.NUMBER
            && open.getLast().text().length() <= 2;
    boolean begins =
        open.size() == 1
            || number && List.of(",", ";", ":").contains(open.get(open.size() - 2).low());
    return number && begins && tokens.get(i).glued();
  }

  private void close(boolean line, boolean question) {
    if (!open.isEmpty()) {
      sentences.add(new Sentence(open, paragraph, line, question));
      open = new ArrayList<>();
    }
  }
}
