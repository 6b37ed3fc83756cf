package org.racegantry.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.racegantry.race.Person;

/** Sixty thousand names, typed in every wrong way: the runner meant is among the first three. */
class SearchRecallTest {
  private static final long SEED = 2023;
  private static final int MANY = 60_000;
  private static final int QUERIES = 600;
  private static final ManyNames NAMES = new ManyNames(MANY, SEED);
  private static final NameIndex INDEX = new NameIndex(NAMES.entrants, NAMES.people());

  @ParameterizedTest
  @EnumSource
  void theRunnerMeantIsAmongTheFirstThree(Mistyping way) {
    Random dice = new Random(SEED + way.ordinal());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      Person meant = NAMES.person(dice.nextInt(MANY));
      String query = way.of(meant.givenName(), meant.familyName(), dice);
      List<Person> first = INDEX.find(query, 3).stream().map(NAMES::person).toList();
      // Namesakes cannot be told apart by their names.
      if (first.stream().noneMatch(person -> person.fullName().equals(meant.fullName()))) {
        missed.add(query + " for " + meant.fullName() + " gave " + shown(first));
      }
    }
    System.out.printf("%s: %d of %d missed%n", way, missed.size(), QUERIES);
    assertThat(missed).as("seed " + SEED).hasSizeLessThanOrEqualTo(QUERIES / 100);
  }

  @Test
  void theIndexIsMadeQuickly() {
    long began_ns = System.nanoTime();
    NameIndex again = new NameIndex(NAMES.entrants, NAMES.people());
    long took_ms = (System.nanoTime() - began_ns) / 1_000_000;
    System.out.printf("made in %d ms, %d KB%n", took_ms, again.bytes() / 1024);
    assertThat(took_ms).isLessThan(5_000);
    assertThat(again.bytes()).isLessThan(8L * 1024 * 1024);
  }

  @Test
  void noQueryTakesLong() {
    Random dice = new Random(SEED);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Person meant = NAMES.person(dice.nextInt(MANY));
      Mistyping way = Mistyping.values()[i % Mistyping.values().length];
      String whole = way.of(meant.givenName(), meant.familyName(), dice);
      queries.add(i % 3 == 0 ? whole.substring(0, 1 + dice.nextInt(whole.length())) : whole);
    }
    queries.forEach(query -> INDEX.find(query, 30));
    long[] took_ns = new long[queries.size()];
    for (int i = 0; i < took_ns.length; i++) {
      long began_ns = System.nanoTime();
      INDEX.find(queries.get(i), 30);
      took_ns[i] = System.nanoTime() - began_ns;
    }
    Arrays.sort(took_ns);
    System.out.printf(
        "p50 %.1f ms, p99 %.1f ms%n",
        took_ns[took_ns.length / 2] / 1e6, took_ns[took_ns.length * 99 / 100] / 1e6);
    // A machine that does much else is slow; ten times what is promised says it is not that.
    assertThat(took_ns[took_ns.length * 99 / 100]).isLessThan(200_000_000L);
  }

  private static List<String> shown(List<Person> persons) {
    return persons.stream().map(Person::fullName).toList();
  }
}
