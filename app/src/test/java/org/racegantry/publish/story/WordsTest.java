package org.racegantry.publish.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words around a report are there in each of its languages. */
class WordsTest {
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es"})
  void everyLanguageHasEveryWordAndEveryGap(String language) {
    assertThat(Words.keysOf(language)).containsExactlyElementsOf(Words.keysOf("en"));
    for (String key : Words.keysOf("en")) {
      assertThat(gaps(Words.of(language).get(key)))
          .as(key)
          .isEqualTo(gaps(Words.of("en").get(key)));
    }
  }

  @Test
  void whatALanguageLacksIsEnglishAndItsOwnHabitsWin() {
    assertThat(Words.of("en-US").get("results")).isEqualTo("Results");
    assertThat(Words.of("en-US").get("km")).isEqualTo("kilometers");
    assertThat(Words.of("en-GB").get("km")).isEqualTo("kilometres");
    assertThat(Words.of("nl").get("gap")).isEqualTo("Gap");
  }

  private static List<String> gaps(String words) {
    return GAP.matcher(words).results().map(found -> found.group()).sorted().toList();
  }
}
