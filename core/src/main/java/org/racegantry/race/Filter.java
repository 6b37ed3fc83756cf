package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * Who belongs to a race or a ranking, as the race file says it: {@code sex = F and age >= 40}. The
 * notation is read by {@link FilterParser}.
 */
public sealed interface Filter {
  /** Everybody. */
  Filter ALL = new And(List.of());

  /** Whether the entrant belongs. Texts compare without regard to capitals. */
  boolean takes(Entrant entrant);

  /** The filter in the race file's notation; reading it back gives an equal filter. */
  String notation();

  /** A property of an entrant a filter may ask for, or a ranking may divide by. */
  enum Field {
    BIB,
    SEX,
    AGE,
    NATION,
    CLUB,
    TEAM,
    DIVISION,
    WAVE,
    RACE;

    /** The entrant's value as text; empty where it is not known. */
    public String of(Entrant entrant) {
      return switch (this) {
        case BIB -> entrant.bib().text();
        case SEX -> entrant.sex();
        case AGE -> entrant.age() == Entrant.UNKNOWN ? "" : Integer.toString(entrant.age());
        case NATION -> entrant.nation();
        case CLUB -> entrant.club();
        case TEAM -> entrant.team();
        case DIVISION -> entrant.division();
        case WAVE -> entrant.wave();
        case RACE -> entrant.race();
      };
    }

    /** The name used in the race file. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How a value is compared. The last four compare whole numbers and refuse unknown values. */
  enum Comparison {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** The sign used in the race file. */
    public String sign() {
      return sign;
    }

    boolean holds(int order) {
      return switch (this) {
        case EQUAL -> order == 0;
        case UNEQUAL -> order != 0;
        case LESS -> order < 0;
        case LESS_OR_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        case GREATER_OR_EQUAL -> order >= 0;
      };
    }
  }

  /** One comparison of a field with a text. */
  record TextTest(Field field, Comparison comparison, String value) implements Filter {
    public TextTest {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(value, "value");
      if (comparison != Comparison.EQUAL && comparison != Comparison.UNEQUAL) {
        throw new IllegalArgumentException("texts are only equal or not");
      }
      // A filter finds bib 7 whether it was asked for as 7 or as 007.
      value = field == Field.BIB && !value.isBlank() ? new Bib(value).text() : value;
    }

    @Override
    public boolean takes(Entrant entrant) {
      return comparison.holds(field.of(entrant).equalsIgnoreCase(value) ? 0 : 1);
    }

    @Override
    public String notation() {
      char quote = value.indexOf('"') < 0 ? '"' : '\'';
      return field.word() + " " + comparison.sign() + " " + quote + value + quote;
    }
  }

  /** One comparison of a field with a whole number; an entrant without that number is not taken. */
  record NumberTest(Field field, Comparison comparison, int value) implements Filter {
    public NumberTest {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(comparison, "comparison");
    }

    @Override
    public boolean takes(Entrant entrant) {
      String text = field.of(entrant);
      if (text.isEmpty()
          || text.length() > 9
          || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      return comparison.holds(Integer.compare(Integer.parseInt(text), value));
    }

    @Override
    public String notation() {
      return field.word() + " " + comparison.sign() + " " + value;
    }
  }

  /** All parts hold; an empty list holds always. */
  record And(List<Filter> parts) implements Filter {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean takes(Entrant entrant) {
      return parts.stream().allMatch(part -> part.takes(entrant));
    }

    @Override
    public String notation() {
      return String.join(" and ", parts.stream().map(part -> grouped(part)).toList());
    }
  }

  /** At least one part holds. */
  record Or(List<Filter> parts) implements Filter {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean takes(Entrant entrant) {
      return parts.stream().anyMatch(part -> part.takes(entrant));
    }

    @Override
    public String notation() {
      return String.join(" or ", parts.stream().map(part -> grouped(part)).toList());
    }
  }

  /** The part does not hold. */
  record Not(Filter part) implements Filter {
    public Not {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public boolean takes(Entrant entrant) {
      return !part.takes(entrant);
    }

    @Override
    public String notation() {
      return "not " + grouped(part);
    }
  }

  private static String grouped(Filter part) {
    return part instanceof And || part instanceof Or
        ? "(" + part.notation() + ")"
        : part.notation();
  }
}
