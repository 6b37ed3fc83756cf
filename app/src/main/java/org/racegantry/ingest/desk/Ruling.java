package org.racegantry.ingest.desk;

import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Person;

/**
 * What an official's words come to, checked against the facts and not recorded yet.
 *
 * @param supersedes the act it takes back, or {@link Act#NOTHING}
 * @param changes what it changes; none for an undo
 * @param persons who is told anew, outside the chain
 * @param words what it does, in a sentence
 * @param remarks what looks odd about it, though nothing forbids it
 */
public record Ruling(
    int supersedes,
    List<Change> changes,
    List<Person> persons,
    String words,
    List<String> remarks) {
  public Ruling {
    changes = List.copyOf(changes);
    persons = List.copyOf(persons);
    remarks = List.copyOf(remarks);
  }

  /** A ruling that only changes facts. */
  static Ruling of(List<Change> changes, String words, List<String> remarks) {
    return new Ruling(Act.NOTHING, changes, List.of(), words, remarks);
  }
}
