package org.racegantry.publish.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways in: a name with its passphrase, or a one-time code. Safe for all threads. */
final class Entering {
  private static final Logger LOG = LoggerFactory.getLogger(Entering.class);
  private static final String NOT_TOGETHER =
      "This name and this passphrase do not go together. Forgotten? Ask somebody of the crew for"
          + " a new code.";
  private static final String NO_CODE =
      "This code does not work: mistyped, used before, or past its time. Ask for a new one, or make"
          + " one with: gantry crew FILE.gantry add NAME";

  private final People people;
  private final Passphrases passphrases;
  private final Sittings sittings;
  private final Brake brake;

  /**
   * Who is at the door.
   *
   * @param address from where
   * @param session the id its browser holds, which ends when it comes in anew
   */
  record Comer(String address, Optional<String> session) {}

  /**
   * What a code opens.
   *
   * @param name whose it is; empty where one is to be chosen
   * @param role the role it gives, or null where one is to be chosen
   * @param direct whether nothing is to be chosen
   */
  record Offer(String name, Role role, boolean direct) {}

  Entering(People people, Passphrases passphrases, Sittings sittings) {
    this.people = people;
    this.passphrases = passphrases;
    this.sittings = sittings;
    this.brake = new Brake(people.clock());
  }

  /** Opens a session and returns its id; throws {@link Refused}, in the same words for anybody. */
  String withPassphrase(String name, String words, Comer comer) {
    String key = Person.key(name);
    brake.admit(comer.address(), key);
    Optional<Person> person = people.store().now().person(name);
    if (!passphrases.opens(person.map(Person::secret), words)) {
      LOG.info("a wrong passphrase from {}", comer.address());
      throw new Refused(NOT_TOGETHER);
    }
    brake.cameIn(comer.address(), key);
    return open(person.orElseThrow(), comer);
  }

  /** What a code opens; it stays good. Throws {@link Refused}. */
  Offer offer(String code, Comer comer) {
    brake.admit(comer.address(), "");
    Offer offer = offerOf(people.store().now(), OneTimeCode.hash(code));
    brake.cameIn(comer.address(), "");
    return offer;
  }

  /** Comes in by a code that asks for nothing; throws {@link Refused}. */
  String direct(String code, Comer comer) {
    Offer offer = offer(code, comer);
    return open(people.store().now().person(offer.name()).orElseThrow(), comer);
  }

  /**
   * Uses a code up: its owner has this passphrase from now on, and a session. Throws {@link
   * Refused}, and then the code stays good.
   *
   * @param name where the offer leaves it open
   * @param role where the offer leaves it open
   */
  String withCode(String code, String name, Role role, String words, Comer comer) {
    Offer offer = offer(code, comer);
    String chosen = offer.name().isEmpty() ? Person.tidy(name) : offer.name();
    Person.fault(chosen)
        .ifPresent(
            fault -> {
              throw new Refused(fault);
            });
    Secret secret = passphrases.seal(words);
    String hash = OneTimeCode.hash(code);
    Person person = new Person(chosen, offer.role() == null ? role : offer.role(), secret, null);
    people
        .store()
        .change(
            roll -> {
              // Meanwhile somebody else may have used it, or the person may be removed.
              if (!offerOf(roll, hash).equals(offer)) {
                throw new Refused(NO_CODE);
              }
              return roll.with(person).withoutSittings(Roll.isOf(chosen));
            });
    return open(person, comer);
  }

  /** Changes a passphrase; all sessions end but the new one. Throws {@link Refused}. */
  String change(Session session, String old, String words, Comer comer) {
    String key = Person.key(session.name());
    brake.admit(comer.address(), key);
    Person person =
        people.store().now().person(session.name()).orElseThrow(() -> new Refused(NOT_TOGETHER));
    if (!passphrases.opens(Optional.ofNullable(person.secret()), old)) {
      throw new Refused("That is not the passphrase you have now.");
    }
    brake.cameIn(comer.address(), key);
    Secret secret = passphrases.seal(words);
    people
        .store()
        .change(
            roll ->
                roll.person(person.name()).equals(Optional.of(person))
                    ? roll.with(person.with(secret)).withoutSittings(Roll.isOf(person.name()))
                    : roll);
    return open(person, comer);
  }

  private String open(Person person, Comer comer) {
    String id = sittings.open(person, comer.session());
    LOG.info("{} ({}) came in from {}", person.name(), person.role(), comer.address());
    return id;
  }

  private Offer offerOf(Roll roll, String hash) {
    long now_ms = people.clock().millis();
    if (roll.setup() != null && roll.isNew() && roll.setup().opensFor(hash, now_ms)) {
      return new Offer("", null, false);
    }
    return roll.people().stream()
        .filter(person -> person.ticket() != null && person.ticket().opensFor(hash, now_ms))
        .findFirst()
        .map(person -> new Offer(person.name(), person.role(), person.isGuest()))
        .orElseThrow(() -> new Refused(NO_CODE));
  }
}
