package org.racegantry.publish.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everybody who may come in, and who is in.
 *
 * @param setup the code for the first person, or null
 * @param people in the order they were invited
 * @param sittings the sessions, the oldest first
 */
record Roll(Ticket setup, List<Person> people, List<Sitting> sittings) {
  static final Roll EMPTY = new Roll(null, List.of(), List.of());

  Roll {
    people = List.copyOf(people);
    sittings = List.copyOf(sittings);
  }

  /** The person of this name. */
  Optional<Person> person(String name) {
    return people.stream().filter(person -> person.isCalled(name)).findFirst();
  }

  /** Whether nobody has come in yet, so that a setup code may be used. */
  boolean isNew() {
    return people.stream().allMatch(person -> person.secret() == null);
  }

  Roll withSetup(Ticket ticket) {
    return new Roll(ticket, people, sittings);
  }

  /** With this person, in the place of whoever had the same name; a person who is in is set up. */
  Roll with(Person changed) {
    List<Person> all = new ArrayList<>(people);
    all.replaceAll(person -> person.isCalled(changed.name()) ? changed : person);
    if (!all.contains(changed)) {
      all.add(changed);
    }
    return new Roll(changed.secret() == null ? setup : null, all, sittings);
  }

  /** Without a person and that person's sessions. */
  Roll without(String name) {
    List<Person> others = people.stream().filter(person -> !person.isCalled(name)).toList();
    return new Roll(setup, others, sittings).withoutSittings(isOf(name));
  }

  Roll with(Sitting sitting) {
    List<Sitting> all = new ArrayList<>(sittings);
    all.add(sitting);
    return new Roll(setup, people, all);
  }

  /** With a session seen again; one that has ended meanwhile stays ended. */
  Roll seen(String hash, long now_ms) {
    List<Sitting> all = new ArrayList<>(sittings);
    all.replaceAll(each -> each.hash().equals(hash) ? each.seenAt(now_ms) : each);
    return new Roll(setup, people, all);
  }

  Roll withoutSittings(Predicate<Sitting> ended) {
    return new Roll(setup, people, sittings.stream().filter(ended.negate()).toList());
  }

  /** The sessions of a person. */
  static Predicate<Sitting> isOf(String name) {
    String key = Person.key(name);
    return sitting -> sitting.person().equals(key);
  }
}
