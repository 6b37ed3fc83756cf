package org.racegantry.ingest.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.racegantry.ingest.problem.Nearest;

/** The ids of one kind of thing, each once, and whether others name them rightly. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,39}");

  private final String kind;
  private final Map<String, Section.Place> known = new LinkedHashMap<>();

  /** {@code kind} is the word for one of them, such as {@code point}. */
  Ids(String kind) {
    this.kind = kind;
  }

  /** Takes the id of a section in; reports a missing, malformed or doubled one. */
  Optional<String> declare(Section section) {
    Optional<String> id = section.required("id", String.class, "a short name in quotes");
    if (id.isEmpty()) {
      return id;
    }
    Section.Place at = section.place("id");
    if (!FORM.matcher(id.get()).matches()) {
      section.error(
          at,
          "is no id: an id has up to 40 letters, digits, dots, dashes, pluses or underscores",
          "write something like \"5K\" or \"elite-men\"");
      return Optional.empty();
    }
    Section.Place before = known.putIfAbsent(id.get(), at);
    if (before != null) {
      section.error(
          at,
          "is the id of the " + kind + " in line " + before.line() + " already",
          "give each " + kind + " an id of its own");
    }
    return id;
  }

  /** Takes an id in that no section declares. */
  void assume(String id, Section.Place at) {
    known.put(id, at);
  }

  /** Whether a thing of that id was declared; reports where it was not. */
  boolean check(Section section, Section.Place named) {
    if (known.containsKey(named.value())) {
      return true;
    }
    section.error(
        named, "names no " + kind + " of this file", Nearest.mend(named.value(), known.keySet()));
    return false;
  }

  /** All ids, in order of declaration. */
  List<String> all() {
    return List.copyOf(known.keySet());
  }

  /** Where an id was declared. */
  Section.Place declaredAt(String id) {
    return known.get(id);
  }
}
