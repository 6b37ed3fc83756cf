package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.story.Story;
import org.racegantry.story.series.Front;
import org.racegantry.story.tell.Line;
import org.racegantry.story.tell.Report;
import org.racegantry.story.tell.Teller;

/** Tells a story and sets it: sentences with their facts, charts between paragraphs, results. */
public final class PaperMaker {
  /**
   * What steers a terminal or turns the reading direction round; the race's own words may hold it.
   */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2028\\u2029]");

  private final Snapshot snapshot;
  private final Story story;
  private final Words words;
  private final FactWords facts;
  private final Figures figures;
  private final Tables tables;
  private final Wish wish;
  private int sentences;

  private PaperMaker(Snapshot snapshot, Story story, Wish wish) {
    this.snapshot = snapshot;
    this.story = story;
    this.wish = wish;
    this.words = Words.of(wish.habit().language());
    Names names = new Names(story.sources().cast(), words);
    this.facts = new FactWords(story.sources().results(), names, words);
    Front front = new Front(story.sources().results());
    this.figures = new Figures(story, front, names, words, wish.habit());
    this.tables = new Tables(story, front, names, words);
  }

  /** The report of a snapshot for these readers. */
  public static Paper of(Snapshot snapshot, Audience audience, Wish wish) {
    return of(snapshot, story(snapshot, audience, wish.race()), wish);
  }

  /**
   * What happened, as far as these readers may know; of one race, or of all where none is named.
   */
  public static Story story(Snapshot snapshot, Audience audience, String race) {
    Story story = Story.of(SourcesOf.snapshot(snapshot, audience));
    return race.isEmpty() ? story : story.only(race);
  }

  /** The report of a story that was found before, so that every language tells the same one. */
  static Paper of(Snapshot snapshot, Story story, Wish wish) {
    return of(snapshot, story, wish, Teller.write(story, wish.habit()));
  }

  /** Sets a report that was told before. */
  public static Paper of(Snapshot snapshot, Story story, Wish wish, Report report) {
    return new PaperMaker(snapshot, story, wish).paper(report);
  }

  private Paper paper(Report report) {
    Results results = snapshot.results();
    Paper.Sentence headline = sentence(report.headline());
    List<Paper.Sentence> standfirst = report.standfirst().stream().map(this::sentence).toList();
    List<Paper.Section> sections = new ArrayList<>();
    for (int i = 0; i < report.sections().size(); i++) {
      boolean last = i == report.sections().size() - 1;
      sections.add(section(report.sections().get(i), last));
    }
    return new Paper(
        words,
        wish.habit(),
        snapshot.seq(),
        PlainText.line(results.setup().name()),
        words.date(results.setup().date()),
        least(results),
        states(results),
        asOf(results),
        headline,
        standfirst,
        sections,
        tables.results(),
        List.of());
  }

  private Paper.Section section(Report.Section section, boolean last) {
    List<Paper.Para> paras =
        section.paragraphs().stream()
            .map(paragraph -> new Paper.Para(sentences(paragraph.lines())))
            .toList();
    List<Paper.Figure> pictures = figures.of(section, last);
    List<Paper.Block> blocks = new ArrayList<>();
    for (int i = 0; i < Math.max(paras.size(), pictures.size()); i++) {
      if (i < paras.size()) {
        blocks.add(paras.get(i));
      }
      if (i < pictures.size()) {
        blocks.add(pictures.get(i));
      }
    }
    return new Paper.Section(PlainText.line(section.title()), blocks);
  }

  private List<Paper.Sentence> sentences(List<Line> lines) {
    return lines.stream().map(this::sentence).toList();
  }

  private Paper.Sentence sentence(Line line) {
    sentences++;
    String text = UNSEEN.matcher(line.text()).replaceAll(" ");
    Line shown = new Line(line.key(), text, line.grounds(), line.quote());
    return new Paper.Sentence(sentences, shown, facts.of(line));
  }

  private Labels.State least(Results results) {
    return races(results).stream()
        .min(
            Comparator.comparing((Race race) -> results.state(race.id()))
                .thenComparingInt(race -> results.version(race.id())))
        .map(race -> words.state(results, race))
        .orElseThrow();
  }

  private List<Paper.RaceState> states(Results results) {
    Map<Labels.State, List<String>> names = new LinkedHashMap<>();
    for (Race race : races(results)) {
      names
          .computeIfAbsent(words.state(results, race), _ -> new ArrayList<>())
          .add(PlainText.line(race.name()));
    }
    List<Paper.RaceState> states = new ArrayList<>();
    names.forEach(
        (state, of) ->
            states.add(new Paper.RaceState(state, names.size() == 1 ? "" : String.join(", ", of))));
    return states;
  }

  private List<Race> races(Results results) {
    return results.setup().races().stream()
        .filter(race -> wish.race().isEmpty() || race.id().equals(wish.race()))
        .toList();
  }

  private String asOf(Results results) {
    return results.latestRead_ms() < 0
        ? words.get("before_first")
        : words.fill("as_of", RaceClock.seconds(results.latestRead_ms(), results.setup().zone()));
  }
}
