package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.ingest.entries.TypedEntry;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Act;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/** An entry made or changed at the desk, by the words of the importer of start lists. */
final class Entering {
  private final DeskBook book;

  Entering(DeskBook book) {
    this.book = book;
  }

  Ruling enter(String bib, Map<String, String> columns) {
    TypedEntry typed = TypedEntry.read(book.setup(), bib.strip(), columns);
    refuseFaults(typed);
    Optional<Entrant> before = wearing(bib);
    EntrantId id = before.map(Entrant::id).orElseGet(() -> FreeId.in(book));
    Entrant after = typed.entrant(before.orElse(Entrant.of(id, typed.bib())));
    refuseTaken(after);
    Person known = book.person(id);
    Person person = typed.person(known);
    List<Change> changes = new ArrayList<>(List.of(new Change.EntrantSet(after)));
    List<String> remarks = new ArrayList<>(remarks(typed));
    chips(typed, id, changes, remarks);
    boolean asBefore = before.equals(Optional.of(after)) && person.equals(known);
    if (asBefore && changes.size() == 1) {
      throw new Refusal(book.words(id) + " stands there like that already; nothing changes");
    }
    if (before.isPresent() && !person.equals(known)) {
      remarks.add("names and other personal data are outside the chain: an undo leaves them");
    }
    List<Person> persons = person.equals(known) ? List.of() : List.of(person);
    return new Ruling(
        Act.NOTHING, changes, persons, words(before.isPresent(), after, person, typed), remarks);
  }

  private void refuseFaults(TypedEntry typed) {
    List<String> faults =
        typed.problems().stream().filter(Problem::isError).map(Entering::words).toList();
    if (!faults.isEmpty()) {
      throw new Refusal(String.join("\n", faults));
    }
  }

  /** {@code sex "Q" is no word for sex that is known; write M, F or X}. */
  private static String words(Problem problem) {
    String value = problem.value().isEmpty() ? "" : Shown.quoted(problem.value()) + " ";
    String field = problem.field().isEmpty() ? "" : Shown.plain(problem.field()) + " ";
    return field + value + problem.what() + "; " + problem.mend();
  }

  private Optional<Entrant> wearing(String bib) {
    return book.wearing(new Bib(bib));
  }

  /** A bib is worn by one. */
  private void refuseTaken(Entrant after) {
    book.wearing(after.bib())
        .filter(other -> !other.id().equals(after.id()))
        .ifPresent(
            other -> {
              throw new Refusal(book.words(other.id()) + " wears that bib; choose a free one");
            });
  }

  private List<String> remarks(TypedEntry typed) {
    List<String> remarks = new ArrayList<>();
    typed.problems().stream()
        .filter(problem -> !problem.isError())
        .forEach(problem -> remarks.add(words(problem)));
    typed
        .unknownColumns()
        .forEach(
            name ->
                remarks.add(
                    Shown.quoted(name) + " is no column that is known; it is kept as it is"));
    return remarks;
  }

  private void chips(TypedEntry typed, EntrantId id, List<Change> changes, List<String> remarks) {
    for (String chip : typed.chips()) {
      if (!Taken.isWhollyOf(book, chip, id)) {
        ChipSet set = new ChipSet(chip, id, ChipSet.ALWAYS, ChipSet.FOREVER);
        changes.add(set);
        remarks.addAll(Taken.remarks(book, set));
      }
    }
    List<String> kept =
        book.inForce().chipsOf(id).stream()
            .filter(
                chip ->
                    Taken.isWhollyOf(book, chip, id)
                        && typed.chips().stream().noneMatch(c -> ChipCode.same(c, chip)))
            .toList();
    if (!typed.chips().isEmpty() && !kept.isEmpty()) {
      remarks.add("chip " + String.join(", chip ", kept) + " stays this entrant's too");
    }
  }

  private static String words(boolean known, Entrant after, Person person, TypedEntry typed) {
    String name = Shown.plain(person.fullName());
    String who = "bib " + after.bib() + (name.isEmpty() ? "" : " (" + name + ")");
    String what = typed.words();
    return (known ? "changed " : "entered ") + who + (what.isEmpty() ? "" : ": " + what);
  }
}
