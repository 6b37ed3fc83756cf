package org.racegantry.story.tell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.story.Story;
import org.racegantry.story.tell.phrase.Phrases;
import org.racegantry.story.tell.plan.Plan;
import org.racegantry.story.tell.plan.Planned;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Speaker;
import org.racegantry.story.tell.word.Value;

/** Writes reports. */
public final class Teller {
  private static final List<String> LANGUAGES = List.of("en-GB", "en-US", "de", "fr", "es");
  private static final SortedMap<String, Phrases> PHRASES = read();

  private Teller() {}

  private static SortedMap<String, Phrases> read() {
    TreeMap<String, Phrases> phrases = new TreeMap<>();
    LANGUAGES.forEach(language -> phrases.put(language, Phrases.of(language)));
    return Collections.unmodifiableSortedMap(phrases);
  }

  /** The languages there are, such as {@code en-GB}, in a fixed order. */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /** The report of what happened, for a reader of such habits; an unknown language throws. */
  public static Report write(Story story, Habit habit) {
    if (!LANGUAGES.contains(habit.language())) {
      throw new IllegalArgumentException("no phrases of " + habit.language());
    }
    Planned planned = Plan.of(story);
    String name = story.sources().results().setup().name();
    Speaker speaker = new Speaker(PHRASES.get(habit.language()), habit, name.length());
    Line headline = speaker.line(habits(planned.headline(), habit)).orElseThrow();
    speaker.section(_ -> false);
    List<Line> standfirst = lines(speaker, planned.standfirst(), habit);
    List<Report.Section> sections = new ArrayList<>();
    for (Planned.Section section : planned.sections()) {
      sections.add(section(speaker, section, habit));
    }
    return new Report(habit, planned.state(), headline, standfirst, sections);
  }

  private static Report.Section section(Speaker speaker, Planned.Section section, Habit habit) {
    speaker.section(section.fullNames()::of);
    Optional<Line> title = section.title().flatMap(speaker::line);
    List<Report.Paragraph> paragraphs = new ArrayList<>();
    for (List<Say> paragraph : section.paragraphs()) {
      speaker.paragraph();
      List<Line> lines = lines(speaker, paragraph, habit);
      if (!lines.isEmpty()) {
        paragraphs.add(new Report.Paragraph(lines));
      }
    }
    return new Report.Section(section.contest(), title.map(Line::text).orElse(""), paragraphs);
  }

  private static List<Line> lines(Speaker speaker, List<Say> said, Habit habit) {
    return said.stream().flatMap(say -> speaker.line(habits(say, habit)).stream()).toList();
  }

  /** Phrases may choose by the reader's units. */
  private static Say habits(Say say, Habit habit) {
    String units = habit.units() == Habit.Units.KM ? "km" : "miles";
    return say.with("units", new Value.Choice(units));
  }
}
