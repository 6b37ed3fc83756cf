package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.story.tell.Ground;
import org.racegantry.story.tell.Line;

/** The facts behind a sentence, each in a few words: what, of whom and where, how much. */
final class FactWords {
  private final Results results;
  private final Names names;
  private final Words words;

  FactWords(Results results, Names names, Words words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /** The facts of a sentence, in the order they are named. */
  List<Paper.Fact> of(Line line) {
    return line.grounds().stream().map(this::fact).distinct().toList();
  }

  private Paper.Fact fact(Ground ground) {
    String name = words.get("fact." + ground.name(), ground.name().replace('_', ' '));
    List<String> about = new ArrayList<>();
    ground.who().stream().map(names::whole).forEach(about::add);
    results.setup().points().stream()
        .filter(point -> point.id().equals(ground.point()))
        .map(this::point)
        .forEach(about::add);
    String said = String.join(", ", about);
    String value = PlainText.line(value(ground));
    return new Paper.Fact(name, said.equals(value) ? "" : said, value);
  }

  /** A bare number gets its unit, in signs every language has. */
  private static String value(Ground ground) {
    return switch (ground.unit()) {
      case GAP_S -> ground.value() < 60 ? ground.value() + " s" : Elapsed.brief(ground.value());
      case DISTANCE_MM -> km(ground.value());
      case PACE_S_PER_KM -> Elapsed.brief(ground.value()) + "/km";
      case PACE_S_PER_MILE -> Elapsed.brief(ground.value()) + "/mi";
      case TIME_S, PLACE, COUNT, AGE, YEAR, TEXT -> ground.text();
    };
  }

  /** To the nearest hundred metres, as {@code 21.1 km}. */
  private static String km(long mm) {
    long tenths = (mm + 50_000) / 100_000;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " km";
  }

  private String point(TimingPoint point) {
    return words.point(results.setup(), point);
  }
}
