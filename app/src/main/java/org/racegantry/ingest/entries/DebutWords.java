package org.racegantry.ingest.entries;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of start lists for somebody who has never raced this distance. */
final class DebutWords {
  private static final Set<String> WORDS =
      new TreeSet<>(
          List.of(
              "debut",
              "debuet",
              "debutant",
              "debutantin",
              "debutante",
              "premiere",
              "premierefois",
              "erstteilnahme",
              "erstermarathon",
              "primeravez",
              "estreno",
              "estreante",
              "esordio",
              "esordiente",
              "debutto",
              "firsttime",
              "firstmarathon",
              "never"));

  private DebutWords() {}

  /** Whether it is one: {@code Debut}, {@code Debüt}, {@code DÉBUT}, {@code première fois}. */
  static boolean is(String text) {
    return WORDS.contains(ColumnWords.plain(text));
  }
}
