package org.racegantry.story.tell.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Note;
import org.racegantry.story.Spoken;
import org.racegantry.story.moment.Moment;
import org.racegantry.story.tell.word.Say;
import org.racegantry.story.tell.word.Value;

/** Puts what people said after the paragraph of whom they said it about. */
final class Quotes {
  private Quotes() {}

  /** The paragraphs with the words of others between them. */
  static List<List<Say>> placed(View view, List<List<Say>> paragraphs) {
    List<List<Say>> all = new ArrayList<>();
    List<Moment.Said> left = new ArrayList<>(view.all(Moment.Said.class));
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Say> paragraph = paragraphs.get(i);
      all.add(paragraph);
      boolean last = i == paragraphs.size() - 1;
      List<Moment.Said> here =
          left.stream().filter(said -> last || belongs(view, said, paragraph)).toList();
      if (!here.isEmpty() && (i > 0 || last)) {
        left.removeAll(here);
        all.add(here.stream().map(said -> say(view, said)).toList());
      }
    }
    return all;
  }

  /** What belongs to a place on the way is told with the way, other words with their athlete. */
  private static boolean belongs(View view, Moment.Said said, List<Say> paragraph) {
    long mm = said.spoken().note().distance_mm();
    boolean onTheWay = mm > 0 && mm < view.finish().distance_mm();
    return onTheWay
        ? paragraph.stream().anyMatch(say -> say.key().startsWith("way."))
        : isAbout(said, paragraph);
  }

  private static boolean isAbout(Moment.Said said, List<Say> paragraph) {
    return paragraph.stream().anyMatch(say -> said.who().stream().anyMatch(who -> names(say, who)));
  }

  private static boolean names(Say say, int athlete) {
    return say.values().values().stream().anyMatch(value -> names(value, athlete));
  }

  private static boolean names(Value value, int athlete) {
    return switch (value) {
      case Value.Who who -> who.athlete().position() == athlete;
      case Value.People people ->
          people.athletes().stream().anyMatch(one -> one.position() == athlete);
      case Value.Row row ->
          row.clauses().stream()
              .flatMap(clause -> clause.values().values().stream())
              .anyMatch(one -> names(one, athlete));
      default -> false;
    };
  }

  private static Say say(View view, Moment.Said said) {
    Spoken spoken = said.spoken();
    Note note = spoken.note();
    String words = spoken.words().strip();
    boolean closed = words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    Say say =
        view.say("quote." + note.kind().name().toLowerCase(Locale.ROOT))
            .with("words", new Value.Text("words", words))
            .with("end", new Value.Choice(closed ? "closed" : "open"));
    if (!spoken.name().isBlank()) {
      say = say.with("speaker", new Value.Text("speaker", spoken.name().strip()));
    }
    if (!spoken.role().isBlank()) {
      say = say.with("role", new Value.Text("role", spoken.role().strip()));
    }
    if (note.distance_mm() != Note.UNKNOWN) {
      say = say.with("at", place(view, note.distance_mm()));
    }
    return say;
  }

  /** A place that has no mat is named by its distance all the same. */
  private static Value.Point place(View view, long mm) {
    String id = "";
    return view.point(
        view.results().setup().points().stream()
            .filter(point -> point.distance_mm() == mm)
            .findFirst()
            .orElse(
                new org.racegantry.race.TimingPoint(
                    id, mm, org.racegantry.race.TimingPoint.Take.FIRST)));
  }
}
