package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
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
    String value = PlainText.line(ground.text());
    return new Paper.Fact(name, said.equals(value) ? "" : said, value);
  }

  private String point(TimingPoint point) {
    return words.point(results.setup(), point);
  }
}
