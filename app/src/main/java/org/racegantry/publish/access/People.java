package org.racegantry.publish.access;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Who may come in: invited, named, removed, each with a role. Safe for all threads. */
public final class People {
  private static final long SETUP_MS = 3_600_000;
  private static final long INVITATION_MS = 24 * 3_600_000L;

  private final RollStore store;
  private final InstantSource clock;

  People(RollStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The people of a race; throws {@link PeopleFileException} where their file is damaged. */
  public static People beside(Path raceFile, InstantSource clock) {
    return new People(new PeopleFile(fileBeside(raceFile)), clock);
  }

  /** Nobody, and nobody can be invited from outside: for a site without doors. */
  public static People nobody() {
    return new People(RollStore.inMemory(), InstantSource.system());
  }

  /**
   * One guest, whose code asks for nothing and stays good while the program runs. For a demo on
   * this machine, which holds no real race.
   */
  OneTimeCode admitGuest(String name) {
    OneTimeCode code = OneTimeCode.fresh(Long.MAX_VALUE);
    store.change(roll -> roll.with(new Person(name, Role.REFEREE, null, code.ticket())));
    return code;
  }

  /** Where the people of a race are kept: never in the race file, which is copied around. */
  static Path fileBeside(Path raceFile) {
    return raceFile.resolveSibling(
        raceFile.getFileName().toString().replaceAll("\\.gantry$", "") + ".people");
  }

  /**
   * Somebody who may come in or is invited to.
   *
   * @param name as acts are signed
   * @param role what that person may do
   * @param chosen whether a passphrase was chosen
   * @param until_ms when the invitation ends, in milliseconds since 1970; 0 without any
   * @param sessions how many are open
   * @param seen_ms when the latest of them was used, to ten minutes; 0 without any
   */
  public record Known(
      String name, Role role, boolean chosen, long until_ms, int sessions, long seen_ms) {}

  /** Everybody, in the order they were invited. */
  public List<Known> list() {
    Roll roll = store.now();
    long now_ms = clock.millis();
    return roll.people().stream().map(person -> known(roll, person, now_ms)).toList();
  }

  private static Known known(Roll roll, Person person, long now_ms) {
    List<Sitting> open =
        roll.sittings().stream()
            .filter(Roll.isOf(person.name()))
            .filter(sitting -> !sitting.isOver(now_ms))
            .toList();
    return new Known(
        person.name(),
        person.role(),
        person.secret() != null,
        person.ticket() == null ? 0 : person.ticket().until_ms(),
        open.size(),
        open.stream().mapToLong(Sitting::seen_ms).max().orElse(0));
  }

  /** A code for the first person, good for an hour; none where somebody has come in before. */
  public Optional<OneTimeCode> setUp() {
    OneTimeCode code = OneTimeCode.fresh(clock.millis() + SETUP_MS);
    Roll after = store.change(roll -> roll.withSetup(roll.isNew() ? code.ticket() : null));
    return after.setup() == null ? Optional.empty() : Optional.of(code);
  }

  /** Invites somebody new for a day. Throws {@link Refused} where the name is odd or taken. */
  public OneTimeCode invite(String name, Role role) {
    String tidy = Person.tidy(name);
    Person.fault(tidy).ifPresent(People::refuse);
    OneTimeCode code = OneTimeCode.fresh(clock.millis() + INVITATION_MS);
    store.change(
        roll -> {
          if (roll.person(tidy).isPresent()) {
            refuse("There is a " + tidy + " already; remove or reset that one first.");
          }
          return roll.with(new Person(tidy, role, null, code.ticket()));
        });
    return code;
  }

  /**
   * Takes somebody's passphrase and sessions away and gives a code to choose a new one, good for a
   * day. Throws {@link Refused} where there is nobody of that name.
   */
  public OneTimeCode reset(String name) {
    OneTimeCode code = OneTimeCode.fresh(clock.millis() + INVITATION_MS);
    store.change(
        roll -> roll.with(known(roll, name).with(code.ticket())).withoutSittings(Roll.isOf(name)));
    return code;
  }

  /** The same for somebody else; one's own passphrase is changed and not reset. */
  OneTimeCode resetButSelf(String name, Session session) {
    if (Person.key(name).equals(Person.key(session.name()))) {
      refuse("Change your own passphrase below.");
    }
    return reset(name);
  }

  /** Removes somebody, whose sessions end at once. Throws {@link Refused} where there is nobody. */
  public void remove(String name) {
    store.change(roll -> roll.without(known(roll, name).name()));
  }

  /** The same, but never the last one who may invite others. */
  void removeButLast(String name) {
    store.change(
        roll -> {
          Roll without = roll.without(known(roll, name).name());
          if (without.people().stream().noneMatch(People::invites)) {
            refuse("Somebody must stay who can invite others; invite another one first.");
          }
          return without;
        });
  }

  /** Ends all sessions of somebody. */
  void endSessions(String name) {
    store.change(roll -> roll.withoutSittings(Roll.isOf(known(roll, name).name())));
  }

  private static boolean invites(Person person) {
    return person.secret() != null && (person.role() == Role.CREW || person.role() == Role.REFEREE);
  }

  private static Person known(Roll roll, String name) {
    return roll.person(name)
        .orElseThrow(() -> new Refused("There is nobody called " + Person.tidy(name) + "."));
  }

  private static void refuse(String why) {
    throw new Refused(why);
  }

  RollStore store() {
    return store;
  }

  InstantSource clock() {
    return clock;
  }
}
