package org.racegantry.story.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is given to it, the reader comes back, in good time, and says the same again. */
class ReaderNoiseTest {
  private static final List<String> WORDS =
      List.of(
          "Kiptum",
          "Farah",
          "he",
          "she",
          "who",
          "won",
          "in",
          "2:01.27",
          "the",
          "course record",
          ",",
          "and",
          "behind",
          "18 seconds",
          "by",
          "fifth",
          "mile 15",
          "halfway",
          "(",
          ")",
          "\"",
          "'",
          "fastest",
          "first Briton",
          "Kenyan",
          "23-year-old",
          ".",
          "\n",
          "of",
          "to",
          "a",
          "had",
          "not",
          "would",
          "48,000 runners",
          "was",
          "dropped",
          "back",
          "with",
          "lead group",
          ";",
          ":",
          "between 30 and 35km",
          "two hours",
          "-",
          "—",
          "second half",
          "last",
          "marathon",
          "debut");
  private final Reader reader = Reader.of(ReadCast.story());

  @Test
  void randomBytesAreRead() {
    long seed = 20230423;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[random.nextInt(400)];
      random.nextBytes(noise);
      String text =
          new String(noise, i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
      Assertions.assertThatCode(() -> reader.read(text))
          .as("seed " + seed)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void randomWordsOfTheGenreAreReadAndTheirSpansAreOfTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String text = words(random, 1 + random.nextInt(60));
      for (Statement statement : reader.read(text)) {
        Statement.Span span = statement.span();
        assertThat(span.start()).as(text).isBetween(0, span.end());
        assertThat(text.substring(span.start(), span.end())).as(text).isEqualTo(span.text());
      }
      assertThat(reader.read(text)).isEqualTo(reader.read(text));
    }
  }

  /** A pattern that tries every way through a text would not be done in hours. */
  @Test
  @Timeout(120)
  void aHundredKilobytesOfNoiseAreReadToTheEnd() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    while (text.length() < 100_000) {
      text.append(words(random, 50));
    }
    for (String noise :
        List.of(
            text.toString(),
            "a ".repeat(50_000),
            "won by the ".repeat(9_000),
            "'s Kiptum , ".repeat(9_000))) {
      assertThat(reader.read(noise)).isEqualTo(reader.read(noise));
    }
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.toString();
  }
}
