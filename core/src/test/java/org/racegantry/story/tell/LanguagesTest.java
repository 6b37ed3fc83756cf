package org.racegantry.story.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.racegantry.story.tell.phrase.Phrases;

class LanguagesTest {
  private static final Path TELL = Path.of("src/main/java/org/racegantry/story/tell");

  /** Families of keys that are put together from what a value is. */
  private static final List<String> MADE =
      List.of(
          "lead.",
          "stand.",
          "head.",
          "headshort.",
          "event.",
          "title.",
          "weekday.",
          "out.",
          "quote.",
          "gap.",
          "point.",
          "stretch.",
          "pronoun.",
          "mention.",
          "name",
          "bib");

  /** A form is a language's own affair. */
  private static final List<String> FORMS =
      List.of("gap.", "point.", "stretch.", "pronoun.", "mention.", "name", "bib");

  @Test
  void everyLanguageHasEveryKey() {
    List<String> keys = Phrases.of("en-GB").keys().stream().filter(key -> !isForm(key)).toList();
    for (String language : Teller.languages()) {
      List<String> own = Phrases.of(language).keys().stream().filter(key -> !isForm(key)).toList();
      assertThat(own).as(language).containsExactlyElementsOf(keys);
    }
  }

  @Test
  void everyKeyIsUsed() throws Exception {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(TELL)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    List<String> unused = new ArrayList<>();
    for (String key : Phrases.of("en-GB").keys()) {
      boolean made = MADE.stream().anyMatch(key::startsWith);
      boolean end = key.endsWith("-out") || key.endsWith("-known");
      if (!made && !end && sources.indexOf('"' + key + '"') < 0) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyLanguageNamesTheNationsMostRunnersAreOf() {
    List<String> codes = List.of("KEN", "ETH", "GBR", "USA", "GER", "FRA", "ESP", "NED", "JPN");
    for (String language : Teller.languages()) {
      Phrases phrases = Phrases.of(language);
      int forms = phrases.list("nation.forms").size();
      for (String code : codes) {
        assertThat(phrases.list("nation." + code)).as(language + " " + code).hasSize(forms);
      }
    }
  }

  private static boolean isForm(String key) {
    return FORMS.stream().anyMatch(key::startsWith);
  }
}
