package org.racegantry.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a filter as the race file writes it.
 *
 * <p>{@code sex = F and (age >= 40 or division in (40-44, 45-49)) and not club = "Serpentine RC"}.
 * Words without blanks need no quotes. An empty text takes everybody.
 */
public final class FilterParser {
  /** A filter that cannot be read; the message names the column and what was expected there. */
  public static final class BadFilter extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;

    BadFilter(int column, String message) {
      super("column " + column + ": " + message);
      this.column = column;
    }

    /** The column, counted from 1, where reading stopped. */
    public int column() {
      return column;
    }
  }

  /** Brackets inside brackets beyond this are nobody's race file, and would exhaust the stack. */
  private static final int DEEPEST = 50;

  private final String text;
  private int at;
  private int depth;

  private FilterParser(String text) {
    this.text = text;
  }

  /** The filter that {@code text} says; throws {@link BadFilter} where it says none. */
  public static Filter parse(String text) throws BadFilter {
    FilterParser parser = new FilterParser(text);
    parser.skipBlanks();
    if (parser.at == text.length()) {
      return Filter.ALL;
    }
    Filter filter = parser.either();
    if (parser.at < text.length()) {
      throw parser.expected("and, or, or the end");
    }
    return filter;
  }

  private Filter either() throws BadFilter {
    List<Filter> parts = new ArrayList<>(List.of(both()));
    while (word("or")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
  }

  private Filter both() throws BadFilter {
    List<Filter> parts = new ArrayList<>(List.of(single()));
    while (word("and")) {
      parts.add(single());
    }
    return parts.size() == 1 ? parts.getFirst() : new Filter.And(parts);
  }

  private Filter single() throws BadFilter {
    if (depth == DEEPEST) {
      throw expected("at most " + DEEPEST + " brackets and nots inside each other");
    }
    depth++;
    Filter filter = whole();
    depth--;
    return filter;
  }

  private Filter whole() throws BadFilter {
    if (word("not")) {
      return new Filter.Not(single());
    }
    if (sign("(")) {
      Filter inner = either();
      if (!sign(")")) {
        throw expected("a closing bracket");
      }
      return inner;
    }
    Filter.Field field = field();
    if (word("in")) {
      return oneOf(field);
    }
    Filter.Comparison comparison = comparison();
    return test(field, comparison, value());
  }

  private Filter oneOf(Filter.Field field) throws BadFilter {
    if (!sign("(")) {
      throw expected("an opening bracket after in");
    }
    List<Filter> parts = new ArrayList<>();
    do {
      parts.add(test(field, Filter.Comparison.EQUAL, value()));
    } while (sign(","));
    if (!sign(")")) {
      throw expected("a comma or a closing bracket");
    }
    return parts.size() == 1 ? parts.getFirst() : new Filter.Or(parts);
  }

  private Filter test(Filter.Field field, Filter.Comparison comparison, String value)
      throws BadFilter {
    boolean text = comparison == Filter.Comparison.EQUAL || comparison == Filter.Comparison.UNEQUAL;
    if (text && field != Filter.Field.AGE) {
      return new Filter.TextTest(field, comparison, value);
    }
    try {
      return new Filter.NumberTest(field, comparison, Integer.parseInt(value));
    } catch (NumberFormatException notWhole) {
      throw expected("a whole number before here, not " + value);
    }
  }

  private Filter.Field field() throws BadFilter {
    int from = at;
    String name = bareWord().toUpperCase(Locale.ROOT);
    for (Filter.Field field : Filter.Field.values()) {
      if (field.name().equals(name)) {
        skipBlanks();
        return field;
      }
    }
    at = from;
    throw expected("one of bib, sex, age, nation, club, team, division, wave, race");
  }

  private Filter.Comparison comparison() throws BadFilter {
    // The longer signs first, so that <= is not read as < and a stray =.
    for (String sign : List.of("<=", ">=", "!=", "==", "<", ">", "=")) {
      if (sign(sign)) {
        String plain = sign.equals("==") ? "=" : sign;
        for (Filter.Comparison comparison : Filter.Comparison.values()) {
          if (comparison.sign().equals(plain)) {
            return comparison;
          }
        }
      }
    }
    throw expected("one of = != < <= > >= in");
  }

  private String value() throws BadFilter {
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      int end = text.indexOf(text.charAt(at), at + 1);
      if (end < 0) {
        throw expected("a closing quote");
      }
      String quoted = text.substring(at + 1, end);
      at = end + 1;
      skipBlanks();
      return quoted;
    }
    String bare = bareWord();
    if (bare.isEmpty()) {
      throw expected("a value");
    }
    skipBlanks();
    return bare;
  }

  private String bareWord() {
    int from = at;
    while (at < text.length() && " \t()=!<>,\"'".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean word(String word) {
    int from = at;
    if (bareWord().equalsIgnoreCase(word)) {
      skipBlanks();
      return true;
    }
    at = from;
    return false;
  }

  private boolean sign(String sign) {
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    skipBlanks();
    return true;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private BadFilter expected(String what) {
    String found = at < text.length() ? "\"" + text.substring(at) + "\"" : "the end";
    return new BadFilter(at + 1, "expected " + what + ", found " + found);
  }
}
