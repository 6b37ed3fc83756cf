package org.racegantry.ingest.desk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Person;

/**
 * Takes down what was said or seen. What kind of note it is becomes a fact; the words and who said
 * them go beside the chain, where they can be erased.
 */
final class Noting {
  private static final int NAME_MAX = 80;
  private static final int TEXT_MAX = 2_000;

  /** Quotation marks somebody may put around the words; the report sets its own. */
  private static final List<String> MARKS = List.of("\"\"", "“”", "„“", "«»", "»«", "‘’", "''");

  private final DeskBook book;
  private final Known known;

  Noting(DeskBook book, Known known) {
    this.book = book;
    this.known = known;
  }

  /** The ruling on a note as typed; its words to people hold nothing that may be erased. */
  Ruling note(SpokenNote typed, ChangeWords words) {
    Note.Kind kind = kind(typed.kind());
    String by = line("the name of who said it", typed.by(), NAME_MAX);
    String role = line("a role", typed.role(), NAME_MAX);
    String text = text(typed.text());
    if (by.isEmpty() && kind != Note.Kind.WEATHER) {
      throw new Refusal("a " + kind.code() + " is somebody's; say whose (--by)");
    }
    List<EntrantId> about = about(typed.bibs());
    Note note =
        new Note(
            FreeId.in(book),
            kind,
            race(typed.race(), about),
            about,
            CoursePlace.mm(typed.at(), book.setup()));
    Change change = new Change.NoteSet(note);
    List<Person> persons = List.of(speaker(note.id(), by, role, text));
    return new Ruling(Act.NOTHING, List.of(change), persons, words.of(change), remarks(note, text));
  }

  private static Note.Kind kind(String typed) {
    List<String> kinds = Arrays.stream(Note.Kind.values()).map(Note.Kind::code).toList();
    return Note.Kind.of(typed)
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no kind of note "
                        + Shown.quoted(typed)
                        + "; "
                        + Nearest.mend(typed, kinds)));
  }

  private static String line(String what, String typed, int most) {
    String plain = typed.strip();
    if (plain.length() > most || plain.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refusal(what + " is one line of not over " + most + " letters");
    }
    return plain;
  }

  /** The words as they were said: only the ends of lines and marks around them are set anew. */
  private static String text(String typed) {
    String plain = typed.strip().replaceAll("\\s*\\R\\s*", " ");
    for (String marks : MARKS) {
      int last = plain.length() - 1;
      boolean around =
          last > 0 && plain.charAt(0) == marks.charAt(0) && plain.charAt(last) == marks.charAt(1);
      if (around && plain.substring(1, last).indexOf(marks.charAt(0)) < 0) {
        plain = plain.substring(1, last).strip();
      }
    }
    if (plain.isEmpty()) {
      throw new Refusal("a note without words says nothing; write what was said or seen");
    }
    if (plain.length() > TEXT_MAX || plain.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refusal("a note is plain text of not over " + TEXT_MAX + " letters");
    }
    return plain;
  }

  /** In the order of their bibs. */
  private List<EntrantId> about(List<String> bibs) {
    Map<Bib, EntrantId> ids = new TreeMap<>();
    for (String bib : bibs) {
      Entrant entrant = known.bib(bib);
      if (ids.put(entrant.bib(), entrant.id()) != null) {
        throw new Refusal(book.words(entrant.id()) + " is named twice");
      }
    }
    return List.copyOf(ids.values());
  }

  private String race(String typed, List<EntrantId> about) {
    Set<String> races = new LinkedHashSet<>();
    for (EntrantId id : about) {
      races.add(book.setup().raceOf(book.inForce().entrant(id)).id());
    }
    if (typed.isBlank()) {
      return races.size() == 1 ? races.iterator().next() : "";
    }
    String race = known.race(typed.strip());
    for (EntrantId id : about) {
      String its = book.setup().raceOf(book.inForce().entrant(id)).id();
      if (!its.equals(race)) {
        throw new Refusal(book.words(id) + " is in race " + its + ", not " + race);
      }
    }
    return race;
  }

  /** Kept as a person whose id is the note's; the last word of the name is the family name. */
  private static Person speaker(EntrantId id, String by, String role, String text) {
    int cut = by.lastIndexOf(' ');
    String given = cut < 0 ? "" : by.substring(0, cut).strip();
    Map<String, String> more = role.isEmpty() ? Map.of() : Map.of("role", role);
    return new Person(id, by.substring(cut + 1), given, "", "", "", text, more);
  }

  private List<String> remarks(Note note, String text) {
    Set<String> remarks = new TreeSet<>();
    for (Note before : book.inForce().notes()) {
      if (before.kind() == note.kind() && book.person(before.id()).notes().equals(text)) {
        remarks.add("the same words were noted before");
      }
    }
    return List.copyOf(remarks);
  }

  /** Takes the note back that an act brought; any other act is left alone. */
  static void refuseOther(Act act) {
    boolean notes = act.changes().stream().anyMatch(Change.NoteSet.class::isInstance);
    if (!notes) {
      throw new Refusal(
          "act "
              + act.number()
              + " brought no note; see the list of notes, or take any act back with: gantry undo");
    }
  }
}
