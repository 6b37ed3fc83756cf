package org.racegantry.publish.access;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The open sessions. Their ids are known to the browsers alone. Safe for all threads. */
final class Sittings {
  private static final int ID_BYTES = 32;

  /** Being seen is written down this seldom. */
  private static final long WRITE_AFTER_MS = 10 * 60_000;

  /** Of one person at once; the one unused longest ends. */
  private static final int AT_MOST = 20;

  private final SecureRandom random = new SecureRandom();
  private final RollStore store;
  private final InstantSource clock;
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  Sittings(RollStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Opens a session and returns its id, always a new one; the session that the browser held before
   * ends.
   */
  String open(Person person, Optional<String> before) {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    long now_ms = clock.millis();
    Sitting opened = new Sitting(hash(id), Person.key(person.name()), now_ms, now_ms);
    String ended = before.map(Sittings::hash).orElse("");
    Roll after =
        store.change(
            roll ->
                thinned(roll, person, now_ms)
                    .withoutSittings(sitting -> sitting.hash().equals(ended))
                    .with(opened));
    seen.keySet().retainAll(after.sittings().stream().map(Sitting::hash).toList());
    return id;
  }

  private static Roll thinned(Roll roll, Person person, long now_ms) {
    Roll alive = roll.withoutSittings(sitting -> sitting.isOver(now_ms));
    List<Sitting> own = alive.sittings().stream().filter(Roll.isOf(person.name())).toList();
    if (own.size() < AT_MOST) {
      return alive;
    }
    Sitting stalest = own.stream().min(Comparator.comparingLong(Sitting::seen_ms)).orElseThrow();
    return alive.withoutSittings(stalest::equals);
  }

  /** Whose session an id is, while it is open. */
  Optional<Session> find(String id) {
    String hash = hash(id);
    Roll roll = store.now();
    long now_ms = clock.millis();
    return roll.sittings().stream()
        .filter(sitting -> sitting.hash().equals(hash))
        .findFirst()
        .filter(sitting -> !latest(sitting).isOver(now_ms))
        .flatMap(
            sitting ->
                roll.person(sitting.person())
                    .map(
                        person -> {
                          note(sitting, now_ms);
                          return new Session(person.name(), person.role(), token(id));
                        }));
  }

  /** Ends one session. */
  void end(String id) {
    String hash = hash(id);
    seen.remove(hash);
    store.change(roll -> roll.withoutSittings(sitting -> sitting.hash().equals(hash)));
  }

  private Sitting latest(Sitting sitting) {
    return sitting.seenAt(Math.max(sitting.seen_ms(), seen.getOrDefault(sitting.hash(), 0L)));
  }

  private void note(Sitting sitting, long now_ms) {
    seen.put(sitting.hash(), now_ms);
    if (now_ms - sitting.seen_ms() >= WRITE_AFTER_MS) {
      store.change(roll -> roll.seen(sitting.hash(), now_ms));
    }
  }

  private static String hash(String id) {
    return OneTimeCode.sha256("session:" + id);
  }

  /** The token of the forms follows from the id, so that it is the same after a restart. */
  private static String token(String id) {
    return OneTimeCode.sha256("form:" + id);
  }
}
