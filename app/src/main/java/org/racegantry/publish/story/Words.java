package org.racegantry.publish.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;

/**
 * What stands around a report's own sentences, in its language: headings of tables, titles of
 * charts, how final it is. One file per language; a word that is missing there is English.
 */
public final class Words {
  private static final String FOLDER = "/org/racegantry/publish/story/";
  private static final String ENGLISH = "en";

  private final String language;
  private final Map<String, String> words = new TreeMap<>();

  private Words(String language) {
    this.language = language;
  }

  /** The words of a language such as {@code en-GB} or {@code de}. */
  public static Words of(String language) {
    Words words = new Words(language);
    words.read(ENGLISH);
    int dash = language.indexOf('-');
    words.read(dash < 0 ? language : language.substring(0, dash));
    words.read(language);
    return words;
  }

  /** The language they are of, as a page names it. */
  public String language() {
    return language;
  }

  /** A word; whoever asks for one that no file has made a mistake. */
  public String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no word " + key + " in the files of words");
    }
    return word;
  }

  /** A word that may be missing, or what stands in for it. */
  public String get(String key, String otherwise) {
    return words.getOrDefault(key, otherwise);
  }

  /** A sentence with its gaps {@code {0}}, {@code {1}} filled. */
  public String fill(String key, String... parts) {
    String filled = get(key);
    for (int i = 0; i < parts.length; i++) {
      filled = filled.replace("{" + i + "}", parts[i]);
    }
    return filled;
  }

  /** A point of the course: start, half and finish by their words, others by their names. */
  public String point(RaceSetup setup, TimingPoint point) {
    if (point.equals(setup.start())) {
      return get("start");
    }
    if (point.equals(setup.finish())) {
      return get("finish");
    }
    return point.id().equalsIgnoreCase("half") ? get("half") : PlainText.line(point.id());
  }

  /** How final a race is: its shape, and the word of the language. */
  public Labels.State state(Results results, Race race) {
    ResultState state = results.state(race.id());
    int version = results.version(race.id());
    String word =
        state == ResultState.OFFICIAL && version > 1
            ? fill("official_v", Integer.toString(version))
            : get(state.name().toLowerCase(Locale.ROOT));
    return new Labels.State(Labels.state(results, race.id()).shape(), word);
  }

  /** Race day, as the language writes it out. */
  public String date(LocalDate date) {
    if (language.equals("en-GB")) {
      return RaceClock.date(date);
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Locale.forLanguageTag(language))
        .format(date);
  }

  /** How the language calls itself. */
  public static String name(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getDisplayName(locale);
  }

  /** Every key of a language's own files, for the test that none is missing. */
  static List<String> keysOf(String language) {
    Words own = new Words(language);
    own.read(language);
    return new ArrayList<>(own.words.keySet());
  }

  private void read(String file) {
    try (InputStream in = Words.class.getResourceAsStream(FOLDER + file + ".words")) {
      if (in == null) {
        return;
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
    } catch (IOException broken) {
      throw new UncheckedIOException("a file of words does not come out of the program", broken);
    }
  }

  private void take(String line) {
    int at = line.indexOf('=');
    words.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
  }
}
