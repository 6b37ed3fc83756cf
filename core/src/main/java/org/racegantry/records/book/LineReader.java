package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Area;
import org.racegantry.records.Category;
import org.racegantry.records.Event;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Scope;

/** Understands one line of a record book, or says what is wrong with it. */
public final class LineReader {
  private static final String COMPLETE = "complete";
  private static final long FASTEST_MM_PER_S = 12_000;
  private static final VagueDay NO_DAY = new VagueDay(LocalDate.MIN, LocalDate.MIN);

  private final RecordMark line;
  private final List<BookNotice> notices = new ArrayList<>();

  private LineReader(RecordMark line) {
    this.line = line;
  }

  /** What a line is. */
  public static BookLine read(RecordMark line) {
    LineReader reader = new LineReader(line);
    Optional<BookLine> read = reader.read();
    return read.isPresent() && reader.notices.isEmpty()
        ? read.get()
        : new BookLine.Left(reader.notices);
  }

  private Optional<BookLine> read() {
    Optional<RecordKey> key = key();
    Optional<VagueDay> date = VagueDay.of(line.date());
    if (line.date().isBlank()) {
      left("date", "", "is empty, and nobody can say since when the mark counts", VagueDay.MEND);
    } else if (date.isEmpty()) {
      left("date", line.date(), "is no day of the calendar", VagueDay.MEND);
    }
    key.ifPresent(known -> possible(known.event()));
    List<StateStep> history = history(date.orElse(NO_DAY));
    if (key.isEmpty() || date.isEmpty() || !notices.isEmpty()) {
      return Optional.empty();
    }
    if (isComplete()) {
      long down_s = Math.ceilDiv(line.mark_ms(), 1000L);
      return Optional.of(new BookLine.Complete(key.get(), down_s, date.get().first()));
    }
    return Optional.of(
        new BookLine.Marked(new BookMark(key.get(), line, date.get().last(), history)));
  }

  /** Nobody on foot or on wheels is as fast as that on a road. */
  private void possible(Event event) {
    if (line.mark_ms() * FASTEST_MM_PER_S < event.distance_mm() * 1000) {
      left(
          "time",
          Elapsed.hmsMillis(line.mark_ms()),
          "is faster than anybody ever was (" + event.name() + ")",
          "write hours, minutes and seconds, such as 2:01:25, and look at the event");
    }
  }

  private boolean isComplete() {
    return line.state().strip().equalsIgnoreCase(COMPLETE);
  }

  private List<StateStep> history(VagueDay date) {
    if (isComplete()) {
      return List.of();
    }
    if (line.athlete().isBlank()) {
      left("athlete", "", "is empty", "write who set the mark");
    }
    try {
      return StateHistory.read(line.state(), date);
    } catch (StateHistory.NotRead wrong) {
      left("state", line.state(), wrong.getMessage(), wrong.mend());
      return List.of();
    }
  }

  private Optional<RecordKey> key() {
    Optional<Event> event = Event.of(line.event());
    if (event.isEmpty()) {
      left(
          "event", line.event(), "is no distance", "write marathon, half marathon, 10 km, 5 miles");
    }
    if (!List.of("M", "F", "X").contains(line.sex())) {
      left("sex", line.sex(), "is no sex", "write M, F or X");
    }
    Optional<Category> category = Category.of(line.category(), line.sex());
    if (category.isEmpty()) {
      left(
          "category",
          line.category(),
          "is no category",
          "write open, mixed, women-only, wheelchair, or ages such as 40-44 or 80+");
    } else {
      fits(category.get());
    }
    Optional<Scope> scope = Scope.of(line.scope());
    if (scope.isEmpty()) {
      left("scope", line.scope(), "is no scope", "write world, area, national, course or event");
    }
    Optional<String> where = scope.flatMap(this::where);
    return event.isEmpty() || category.isEmpty() || where.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecordKey(scope.get(), event.get(), line.sex(), category.get(), where.get()));
  }

  /** Women have mixed races and races of their own; men have one list. */
  private void fits(Category category) {
    boolean womens = category.equals(Category.MIXED) || category.equals(Category.WOMEN_ONLY);
    if (womens && line.sex().equals("M")) {
      left("category", line.category(), "is a category of women", "write open");
    }
  }

  private Optional<String> where(Scope scope) {
    return switch (scope) {
      case WORLD, COURSE, EVENT -> Optional.of("");
      case NATIONAL -> nation();
      case AREA -> area();
      case PERSONAL, SEASON -> {
        left(
            "scope",
            line.scope(),
            "is of one runner, not of a book",
            "put it into the start list, as personal_best or season_best");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> nation() {
    if (line.nation().matches("[A-Z]{3}")) {
      return Optional.of(line.nation());
    }
    left("nation", line.nation(), "is no nation's code", "write the three letters: GBR");
    return Optional.empty();
  }

  private Optional<String> area() {
    Optional<Area> area = Area.of(line.nation());
    if (area.isEmpty()) {
      left(
          "nation",
          line.nation(),
          "is no nation of an area",
          "write the three letters of the holder's nation: GBR");
    }
    return area.map(Area::code);
  }

  private void left(String column, String value, String what, String mend) {
    notices.add(new BookNotice(line, column, value, what, mend));
  }
}
