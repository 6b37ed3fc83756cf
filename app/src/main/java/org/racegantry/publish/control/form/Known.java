package org.racegantry.publish.control.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Line;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** What is known of a race by now: what fields are completed from and held against. */
public final class Known {
  private static final List<String> SOURCES = List.of("video", "manual", "stopwatch", "tic sheet");
  private static final List<String> STATES = List.of("provisional", "official", "live");
  private static final int LISTED_MAX = 8;

  private final SnapshotView view;

  /** What a snapshot knows. */
  public Known(SnapshotView view) {
    this.view = view;
  }

  /** The values a field may take, where they are few enough to list. */
  public List<String> values(Field.Kind kind) {
    RaceSetup setup = view.setup();
    return switch (kind) {
      case WAVE -> setup.waves().stream().map(Wave::id).toList();
      case POINT, PLACE -> setup.points().stream().map(TimingPoint::id).toList();
      case RACE -> setup.races().stream().map(Race::id).toList();
      case READER -> readers(setup.lines());
      case LINE -> setup.lines().stream().map(Line::id).toList();
      case SOURCE -> SOURCES;
      case STATE -> STATES;
      case TOPIC -> Paper.Topic.codes();
      case ANSWER -> Paper.Answer.codes();
      case KIND -> Stream.of(Note.Kind.values()).map(Note.Kind::code).toList();
      case BIB, BIBS, SOME_BIBS, CHIP, DEVICE, TIME, OFFSET, ACT, WORDS, TEXT, LIST, NUMBER ->
          List.of();
    };
  }

  private static List<String> readers(List<Line> lines) {
    TreeSet<String> readers = new TreeSet<>();
    lines.forEach(line -> readers.addAll(line.readers()));
    return List.copyOf(readers);
  }

  /** The listed value that was meant: itself, else without capitals, else the only one so begun. */
  Optional<String> meant(Field.Kind kind, String typed) {
    List<String> values = values(kind);
    if (values.contains(typed)) {
      return Optional.of(typed);
    }
    String small = typed.toLowerCase(Locale.ROOT);
    List<String> begun =
        values.stream().filter(v -> v.toLowerCase(Locale.ROOT).startsWith(small)).toList();
    Optional<String> same = begun.stream().filter(v -> v.length() == typed.length()).findFirst();
    return same.isPresent() || begun.size() != 1 ? same : Optional.of(begun.getFirst());
  }

  /** What there is instead of what was typed. */
  String instead(Field.Kind kind, String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    List<String> values = values(kind);
    List<String> begun =
        values.stream().filter(v -> v.toLowerCase(Locale.ROOT).startsWith(small)).toList();
    List<String> listed = begun.isEmpty() ? values : begun;
    String more = listed.size() > LISTED_MAX ? ", …" : "";
    return String.join(", ", listed.stream().limit(LISTED_MAX).toList()) + more;
  }

  /** Whether anybody wears this bib. */
  public boolean isWorn(String bib) {
    return !bib.isBlank() && view.results().indexOf(new Bib(bib)) >= 0;
  }
}
