package org.racegantry.story.tell.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.racegantry.story.Athlete;

/** Who was named already, so that a reader always knows who is meant. */
final class Mentions {
  /** Stands for somebody who is not in the race. */
  private static final int OUTSIDER = -1;

  /** After so many sentences that begin with a pronoun comes a name. */
  private static final int PRONOUNS_RUNNING = 2;

  private final Predicate<Athlete> needsFullName;
  private final SortedSet<Integer> introduced = new TreeSet<>();
  private final SortedSet<Integer> varied = new TreeSet<>();
  private final List<Athlete> met = new ArrayList<>();
  private SortedSet<Integer> before = new TreeSet<>();
  private SortedSet<Integer> now = new TreeSet<>();
  private int pronouns;

  /** For a part of the report, at the beginning of which nobody was named. */
  Mentions(Predicate<Athlete> needsFullName) {
    this.needsFullName = needsFullName;
  }

  void paragraph() {
    before = new TreeSet<>();
    now = new TreeSet<>();
    pronouns = 0;
  }

  void sentence() {
    before = now;
    now = new TreeSet<>();
  }

  boolean isNew(Athlete athlete) {
    return !introduced.contains(athlete.position());
  }

  boolean full(Athlete athlete) {
    return isNew(athlete) || needsFullName.test(athlete);
  }

  /** Whether nobody else can be meant by a pronoun. */
  boolean isClear(Athlete athlete) {
    SortedSet<Integer> last = now.isEmpty() ? before : now;
    return last.size() == 1 && last.first() == athlete.position();
  }

  /** The same at the beginning of a sentence, where too many in a row read badly. */
  boolean mayBegin(Athlete athlete) {
    return isClear(athlete) && (!now.isEmpty() || pronouns < PRONOUNS_RUNNING);
  }

  /** Whether age and nation say who is meant, and have not said so yet. */
  boolean mayVary(Athlete athlete) {
    int age = athlete.entrant().age();
    String nation = athlete.entrant().nation();
    if (isNew(athlete) || varied.contains(athlete.position()) || age < 0 || nation.isEmpty()) {
      return false;
    }
    return met.stream()
        .filter(other -> other.position() != athlete.position())
        .filter(other -> other.entrant().nation().equals(nation))
        .noneMatch(other -> other.entrant().age() == age || other.entrant().age() < 0);
  }

  void varied(Athlete athlete) {
    varied.add(athlete.position());
    named(athlete);
  }

  void named(Athlete athlete) {
    if (introduced.add(athlete.position())) {
      met.add(athlete);
    }
    pronouns = now.isEmpty() ? 0 : pronouns;
    now.add(athlete.position());
  }

  void pronoun(Athlete athlete) {
    pronouns += now.isEmpty() ? 1 : 0;
    now.add(athlete.position());
  }

  void outsider() {
    now.add(OUTSIDER);
  }
}
