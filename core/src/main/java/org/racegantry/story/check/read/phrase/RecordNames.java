package org.racegantry.story.check.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.records.Scope;

/** Names of records: {@code world record}, {@code the old London Marathon course record}, PB. */
final class RecordNames {
  private static final List<String> FORMER =
      List.of("old", "previous", "former", "existing", "longstanding", "standing", "outgoing");
  private static final List<String> AREAS =
      List.of("european", "african", "asian", "oceanian", "continental", "area");
  private static final List<String> BESTS =
      List.of("personal best", "personal record", "lifetime best", "career best", "pb", "pbs");
  private static final List<String> SEASON =
      List.of("season 's best", "season best", "seasons best", "season 's leading");

  private final List<String> event;

  /**
   * The names of records at an event.
   *
   * @param event its name in plain words: {@code london marathon}
   */
  RecordNames(List<String> event) {
    // A name of one plain word would hide what a record is of.
    List<String> names = new ArrayList<>();
    for (String name : event) {
      if (name.contains(" ")) {
        names.add(name);
      }
      if (name.endsWith(" marathon")) {
        names.add(name.substring(0, name.length() - " marathon".length()));
      }
    }
    this.event = List.copyOf(names);
  }

  /** The record whose name begins at this token. */
  Optional<Part<Meaning.Record>> at(Row row, int i) {
    boolean former = row.in(i, FORMER);
    int p = former ? i + 1 : i;
    p = afterField(row, p);
    for (String words : BESTS) {
      if (row.reads(p, words)) {
        return found(row, Scope.PERSONAL, former, p + words.split(" ").length - 1);
      }
    }
    for (String words : SEASON) {
      if (row.reads(p, words)) {
        return found(row, Scope.SEASON, former, p + words.split(" ").length - 1);
      }
    }
    return scoped(row, p, former);
  }

  /** {@code men's}, {@code women's only}, {@code mixed-race} in front of the scope. */
  private static int afterField(Row row, int i) {
    int p = i;
    if (row.in(p, List.of("men", "women")) && row.is(p + 1, "'s")) {
      p += 2;
    } else if (row.reads(p, "women only")) {
      return p + 2;
    }
    p += row.is(p, "only") ? 1 : 0;
    return p + (row.is(p, "wheelchair") || row.is(p, "marathon") ? 1 : 0);
  }

  private Optional<Part<Meaning.Record>> scoped(Row row, int i, boolean former) {
    int p = i;
    Scope scope = null;
    int named = eventName(row, p);
    if (named > p) {
      scope = Scope.EVENT;
      p = named;
      p = afterField(row, p);
    }
    if (row.is(p, "course") || row.is(p, "race") || row.is(p, "event")) {
      scope = row.is(p, "course") ? Scope.COURSE : Scope.EVENT;
      p++;
    } else if (row.is(p, "world")) {
      scope = Scope.WORLD;
      p++;
    } else if (row.in(p, AREAS)
        || row.is(p + 1, "american") && row.in(p, List.of("north", "south"))) {
      scope = Scope.AREA;
      p += row.in(p, AREAS) ? 1 : 2;
    } else if (row.is(p, "national") || !Nations.people(row, p).value().code().isEmpty()) {
      scope = Scope.NATIONAL;
      p = row.is(p, "national") ? p + 1 : Nations.people(row, p).next();
    }
    if (scope == null) {
      return Optional.empty();
    }
    p = afterField(row, p);
    boolean record = row.is(p, "record") || row.is(p, "records") || row.is(p, "best");
    return record ? found(row, scope, former, p) : Optional.empty();
  }

  private int eventName(Row row, int i) {
    for (String name : event) {
      if (row.reads(i, name)) {
        return i + name.split(" ").length;
      }
    }
    return i;
  }

  private static Optional<Part<Meaning.Record>> found(
      Row row, Scope scope, boolean former, int last) {
    boolean holder = row.in(last + 1, List.of("holder", "holders", "holding", "breaker"));
    return holder
        ? Optional.empty()
        : Optional.of(new Part<>(new Meaning.Record(scope, former), last + 1));
  }
}
