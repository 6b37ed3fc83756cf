package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.story.tell.Ground;
import org.racegantry.story.tell.Line;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs: each sentence with the facts it rests on. */
public final class StoryJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Results results;

  private StoryJson(Results results) {
    this.results = results;
  }

  /** The whole report as one document. */
  public static byte[] document(Snapshot snapshot, Paper paper) {
    return MAPPER.writeValueAsBytes(new StoryJson(snapshot.results()).whole(paper));
  }

  private Map<String, Object> whole(Paper paper) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", paper.seq());
    fields.put("event", paper.event());
    fields.put("date", results.setup().date().toString());
    fields.put("language", paper.habit().language());
    fields.put("units", paper.habit().units().name().toLowerCase(Locale.ROOT));
    fields.put("state", paper.state().shape());
    fields.put("state_word", paper.state().word());
    fields.put("latest_read_ms", results.latestRead_ms());
    fields.put("headline", sentence(paper.headline()));
    fields.put("standfirst", paper.standfirst().stream().map(this::sentence).toList());
    fields.put("sections", paper.sections().stream().map(this::section).toList());
    fields.put("results", paper.results().stream().map(StoryJson::table).toList());
    fields.put("changes", paper.changes().stream().map(StoryJson::rewrite).toList());
    return fields;
  }

  private Map<String, Object> section(Paper.Section section) {
    List<Object> paragraphs = new ArrayList<>();
    List<Object> charts = new ArrayList<>();
    for (Paper.Block block : section.blocks()) {
      switch (block) {
        case Paper.Para para ->
            paragraphs.add(para.sentences().stream().map(this::sentence).toList());
        case Paper.Figure figure -> charts.add(table(figure.table(), figure.title()));
      }
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", section.title());
    fields.put("paragraphs", paragraphs);
    fields.put("charts", charts);
    return fields;
  }

  private Map<String, Object> sentence(Paper.Sentence sentence) {
    Line line = sentence.line();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", line.key());
    fields.put("text", line.text());
    fields.put("quote", line.quote());
    place(line).ifPresent(place -> fields.put("place", place));
    fields.put("grounds", line.grounds().stream().map(this::ground).toList());
    return fields;
  }

  /** The stretch of the course the sentence is about, from the points its facts name. */
  private Optional<Map<String, Object>> place(Line line) {
    RaceSetup setup = results.setup();
    List<TimingPoint> points =
        setup.points().stream()
            .filter(point -> line.grounds().stream().anyMatch(g -> g.point().equals(point.id())))
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("from", points.getFirst().id());
    fields.put("from_mm", points.getFirst().distance_mm());
    fields.put("to", points.getLast().id());
    fields.put("to_mm", points.getLast().distance_mm());
    return Optional.of(fields);
  }

  private Map<String, Object> ground(Ground ground) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", ground.name());
    fields.put("bibs", ground.who().stream().map(this::bib).toList());
    if (!ground.point().isEmpty()) {
      fields.put("point", ground.point());
    }
    fields.put("unit", ground.unit().name().toLowerCase(Locale.ROOT));
    if (ground.unit() != Ground.Unit.TEXT) {
      fields.put("value", ground.value());
    }
    fields.put("text", ground.text());
    return fields;
  }

  private String bib(int athlete) {
    Entrant entrant = results.entrants().get(athlete);
    return entrant.bib().text();
  }

  private static Map<String, Object> table(Paper.Table table) {
    return table(table, table.title());
  }

  private static Map<String, Object> table(Paper.Table table, String title) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", title);
    if (!table.state().isEmpty()) {
      fields.put("state", table.state());
    }
    fields.put("columns", table.columns().stream().map(Paper.Column::head).toList());
    fields.put("rows", table.rows());
    return fields;
  }

  private static Map<String, Object> rewrite(Rewrite rewrite) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", rewrite.race());
    fields.put("seq", rewrite.seq());
    fields.put("at", rewrite.at());
    fields.put("cause", rewrite.cause());
    fields.put("key", rewrite.key());
    fields.put("before", rewrite.before());
    fields.put("after", rewrite.after());
    return fields;
  }
}
