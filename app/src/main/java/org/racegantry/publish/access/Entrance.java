package org.racegantry.publish.access;

import java.util.List;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Wing;

/** The doors of one site: who may come in, how requests reach it, and the pages at the door. */
public final class Entrance {
  private final People people;
  private final Approach approach;
  private final Sittings sittings;
  private final Entering entering;
  private final Porter porter;

  private Entrance(People people, Approach approach, Passphrases passphrases, String mark) {
    this.people = people;
    this.approach = approach;
    this.sittings = new Sittings(people.store(), people.clock());
    this.entering = new Entering(people, passphrases, sittings);
    this.porter = new Porter(sittings, approach, mark);
  }

  /**
   * The doors for these people.
   *
   * @param mark a few letters and digits that tell this race's cookie from another's on the same
   *     machine
   */
  public static Entrance of(People people, Approach approach, String mark) {
    return new Entrance(people, approach, new Passphrases(), mark);
  }

  /** The same with passphrases that are quickly hashed, for tests that open many doors. */
  static Entrance quick(People people, Approach approach, String mark) {
    return new Entrance(people, approach, new Passphrases(10), mark);
  }

  /** Doors that nobody can come in by. */
  public static Entrance shut() {
    return shut(Approach.DIRECT);
  }

  /** The same, reached like this. */
  public static Entrance shut(Approach approach) {
    return of(People.nobody(), approach, "shut");
  }

  /** A guest of a demo: the code stays good while the program runs and asks for nothing. */
  public OneTimeCode admitGuest(String name) {
    return people.admitGuest(name);
  }

  /** Who stands at the doors of the other wings. */
  public Guard guard() {
    return porter;
  }

  public People people() {
    return people;
  }

  public Approach approach() {
    return approach;
  }

  /** The pages at the door. */
  public List<Wing> wings(House house) {
    return List.of(
        new EnterWing(house, entering, sittings, porter, approach),
        new PeopleWing(house, people, entering, porter, approach));
  }
}
