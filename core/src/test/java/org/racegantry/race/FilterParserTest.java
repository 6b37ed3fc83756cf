package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {
  private static final Entrant RUNNER =
      new Entrant(
          new EntrantId(1),
          new Bib("007"),
          "F",
          41,
          "GBR",
          "Serpentine RC",
          "",
          "40-44",
          "red",
          "mass",
          Entrant.UNKNOWN,
          Entrant.UNKNOWN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "sex = F",
        "SEX == f",
        "sex=F and age>=40",
        "age > 40 and age < 42 and age <= 41 and age != 40 and age = 41",
        "division in (40-44, 45-49)",
        "sex = M or nation = GBR",
        "not sex = M",
        "not (sex = M or age < 40)",
        "club = \"Serpentine RC\"",
        "club = 'serpentine rc'",
        "team = \"\"",
        "bib = 7",
        "bib = 007",
        "bib in (001, 007)",
        "bib < 10",
        "sex = M and age < 40 or wave = red",
      })
  void takesTheRunner(String text) throws FilterParser.BadFilter {
    assertThat(FilterParser.parse(text).takes(RUNNER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sex != F",
        "age > 41",
        "team != \"\"",
        "club < 5",
        "division >= 40",
        "sex = M and age >= 40 or nation = KEN",
        "sex = F and not race = mass",
      })
  void doesNotTakeTheRunner(String text) throws FilterParser.BadFilter {
    assertThat(FilterParser.parse(text).takes(RUNNER)).isFalse();
  }

  @Test
  void anUnknownAgeIsNeitherYoungNorOld() throws FilterParser.BadFilter {
    Entrant unknown = Entrant.of(new EntrantId(2), new Bib("2"));

    assertThat(FilterParser.parse("age >= 40").takes(unknown)).isFalse();
    assertThat(FilterParser.parse("age < 40").takes(unknown)).isFalse();
    assertThat(FilterParser.parse("age != 40").takes(unknown)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sex | 4",
        "gender = F | 1",
        "sex = | 6",
        "sex = F and | 12",
        "sex = F nation = GBR | 9",
        "(sex = F | 9",
        "sex = F) | 8",
        "age >= forty | 13",
        "age = forty | 12",
        "division in 40-44 | 13",
        "division in (40-44 45-49) | 20",
        "club = \"Serpentine | 8",
        "sex > F | 8",
      })
  void aBadFilterNamesTheColumn(String text, int column) {
    FilterParser.BadFilter bad =
        catchThrowableOfType(FilterParser.BadFilter.class, () -> FilterParser.parse(text));

    assertThat(bad).as(text).isNotNull();
    assertThat(bad.column()).as(bad.getMessage()).isEqualTo(column);
    assertThat(bad).hasMessageStartingWith("column " + column + ": expected ");
  }

  @Test
  void whatAFilterWritesReadsBackAsTheSameFilter() throws FilterParser.BadFilter {
    for (long seed = 1; seed <= 2_000; seed++) {
      Filter filter = any(new Random(seed), 3);
      String notation = filter.notation();

      assertThat(FilterParser.parse(notation))
          .as("seed " + seed + ": " + notation)
          .isEqualTo(filter);
    }
  }

  private static Filter any(Random random, int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(5)) {
      case 0 -> {
        List<String> values =
            List.of("F", "40-44", "St. Mary's AC", "The \"Old\" Boys", "or", "7", "");
        Filter.Field field = List.of(Filter.Field.SEX, Filter.Field.CLUB).get(random.nextInt(2));
        boolean equal = random.nextBoolean();
        yield new Filter.TextTest(
            field,
            equal ? Filter.Comparison.EQUAL : Filter.Comparison.UNEQUAL,
            values.get(random.nextInt(values.size())));
      }
      case 1 -> {
        Filter.Comparison[] signs = Filter.Comparison.values();
        Filter.Comparison sign = signs[random.nextInt(signs.length)];
        yield new Filter.NumberTest(Filter.Field.AGE, sign, random.nextInt(90));
      }
      case 2 -> new Filter.Not(any(random, depth - 1));
      case 3 -> new Filter.And(some(random, depth - 1));
      default -> new Filter.Or(some(random, depth - 1));
    };
  }

  private static List<Filter> some(Random random, int depth) {
    List<Filter> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(any(random, depth));
    }
    return parts;
  }
}
