package org.racegantry.story.check.read.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.who.Mention.Role;

/**
 * Whom a report spoke of so far, sentence by sentence; what a pronoun looks back on. It looks back
 * a few sentences only, and where two can be meant it takes neither.
 */
final class Memory {
  private static final int SENTENCES = 4;

  private final List<List<Mention>> past = new ArrayList<>();
  private final SortedSet<Integer> namedWhole = new TreeSet<>();
  private Optional<Contest> contest = Optional.empty();

  /** The contest the passage is about, as far as that is safe. */
  Optional<Contest> contest() {
    return contest;
  }

  void contest(Optional<Contest> now) {
    contest = now;
  }

  void namedWhole(int athlete) {
    namedWhole.add(athlete);
  }

  boolean wasNamedWhole(int athlete) {
    return namedWhole.contains(athlete);
  }

  /** Closes a sentence. */
  void remember(List<Mention> mentions) {
    past.add(List.copyOf(mentions));
    if (past.size() > SENTENCES) {
      past.removeFirst();
    }
  }

  /**
   * The one a word can look back on.
   *
   * @param sofar whom the sentence spoke of already
   * @param fits whether somebody can be meant
   */
  Optional<Mention> lookBack(List<Mention> sofar, Predicate<Mention> fits) {
    List<Mention> here = sofar.stream().filter(fits).toList();
    if (!here.isEmpty()) {
      return one(here);
    }
    for (List<Mention> sentence : past.reversed()) {
      List<Mention> there = sentence.stream().filter(fits).toList();
      if (!there.isEmpty()) {
        return one(there);
      }
    }
    return Optional.empty();
  }

  /** The one the last sentence was about, where that is safe. */
  Optional<Mention> last() {
    return past.isEmpty() ? Optional.empty() : one(past.getLast());
  }

  /** Everybody the last sentence spoke of. */
  List<Mention> lastSentence() {
    return past.isEmpty() ? List.of() : past.getLast();
  }

  /** The only one who does something; else the only one at all; owners come last. */
  private static Optional<Mention> one(List<Mention> mentions) {
    for (List<Role> roles :
        List.of(List.of(Role.SUBJECT), List.of(Role.OBJECT), List.of(Role.OWNER))) {
      List<Mention> some = mentions.stream().filter(m -> roles.contains(m.role())).toList();
      if (!some.isEmpty()) {
        Mention last = some.getLast();
        boolean one =
            some.stream().allMatch(last::sameAs) || some.size() > 2 && last.sameAs(some.getFirst());
        return one ? Optional.of(last) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
