package org.racegantry.story.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.story.Where;
import org.racegantry.story.tell.phrase.Phrases;

/** Which numbers of a sentence are none of its facts: there should be none. */
public final class FactsOfReports {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern GROUPED =
      Pattern.compile("(?<=\\d)[.,\u00a0\u202f](?=\\d{3}(?!\\d))");

  /** One, two, and their like are words of other meanings too. */
  private static final int UNMISTAKABLE = 3;

  private FactsOfReports() {}

  /** Every sentence of a report with a number in it that it does not rest on, and the number. */
  public static List<String> unfounded(Report report) {
    Phrases phrases = Phrases.of(report.habit().language());
    List<String> wrong = new ArrayList<>();
    for (Line line : lines(report)) {
      SortedSet<Long> known = numbers(line, phrases);
      for (long number : said(line.text(), phrases)) {
        if (!known.contains(number)) {
          wrong.add(number + " in: " + line.text());
        }
      }
    }
    return wrong;
  }

  /** Every sentence, the headline first. */
  public static List<Line> lines(Report report) {
    List<Line> lines = new ArrayList<>();
    lines.add(report.headline());
    lines.addAll(report.standfirst());
    report
        .sections()
        .forEach(
            section -> section.paragraphs().forEach(paragraph -> lines.addAll(paragraph.lines())));
    return lines;
  }

  private static List<Long> said(String text, Phrases phrases) {
    List<Long> said = digits(text);
    for (String list : List.of("word.words", "ordinal.words")) {
      List<String> words = phrases.list(list);
      for (int n = UNMISTAKABLE; n < words.size(); n++) {
        String word = Pattern.quote(words.get(n).toLowerCase(Locale.ROOT));
        String whole = "(?<!\\p{L})" + word + "(?!\\p{L})";
        if (Pattern.compile(whole).matcher(text.toLowerCase(Locale.ROOT)).find()) {
          said.add((long) n);
        }
      }
    }
    return said;
  }

  private static List<Long> digits(String text) {
    List<Long> digits = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(GROUPED.matcher(text).replaceAll(""));
    while (matcher.find()) {
      digits.add(Long.parseLong(matcher.group()));
    }
    return digits;
  }

  private static SortedSet<Long> numbers(Line line, Phrases phrases) {
    SortedSet<Long> numbers = new TreeSet<>();
    for (Ground ground : line.grounds()) {
      numbers.addAll(digits(ground.text()));
      switch (ground.unit()) {
        case TIME_S, GAP_S, PACE_S_PER_KM, PACE_S_PER_MILE -> {
          numbers.add(ground.value() / 3600);
          numbers.add(ground.value() / 60);
          numbers.add(ground.value() / 60 % 60);
          numbers.add(ground.value() % 60);
        }
        case DISTANCE_MM -> {
          numbers.add(Where.at(ground.value()).mile());
          tenths(numbers, ground.value(), Where.MILE_MM);
          tenths(numbers, ground.value(), Where.KM_MM);
        }
        case PLACE, COUNT, AGE, YEAR -> numbers.add(ground.value());
        case TEXT -> numbers.addAll(said(ground.text(), phrases));
      }
    }
    return numbers;
  }

  private static void tenths(SortedSet<Long> numbers, long mm, long unit_mm) {
    long tenths = (mm * 1000 / unit_mm + 50) / 100;
    numbers.add(tenths / 10);
    numbers.add(tenths % 10);
  }
}
