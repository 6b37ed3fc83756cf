package org.racegantry.ingest.link;

import java.net.InetAddress;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.JournalException;
import org.racegantry.protocol.Setting;

/**
 * What all doors and calls of one race share: who records, who keeps the book, what is declared,
 * and what happens when the journal refuses. Safe for use by several threads.
 */
public final class Intake {
  private final Recorder recorder;
  private final ReaderBook book;
  private volatile Guests guests;
  private volatile ZoneId zone;
  private volatile LocalDate raceDay;
  private final InstantSource clock;
  private final Consumer<JournalException> onFailure;
  private final StoredReads stored = new StoredReads();
  private final ConcurrentHashMap<String, DeviceConnection> named = new ConcurrentHashMap<>();
  private final Set<Failing> failing = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean failed = new AtomicBoolean();

  /** Something that must end when the journal refuses. */
  interface Failing {
    /** Nothing is stored any more: say so and end; returns once that is done. */
    void storageFailed(String why);
  }

  /**
   * For a race.
   *
   * @param book is told what each reader does
   * @param declared the readers somebody has declared
   * @param zone what devices' local times are in, where nothing else is declared
   * @param raceDay for times without a date
   * @param onFailure called once, from a thread of a connection, when the journal refuses
   */
  public Intake(
      Recorder recorder,
      ReaderBook book,
      List<DeclaredReader> declared,
      ZoneId zone,
      LocalDate raceDay,
      Consumer<JournalException> onFailure) {
    this.recorder = Objects.requireNonNull(recorder, "recorder");
    this.book = Objects.requireNonNull(book, "book");
    this.guests = new Guests(declared);
    this.zone = Objects.requireNonNull(zone, "zone");
    this.raceDay = Objects.requireNonNull(raceDay, "raceDay");
    this.clock = InstantSource.system();
    this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
  }

  /** From now on these are declared, and this is where and when the race is. */
  public void declare(List<DeclaredReader> declared, ZoneId zone, LocalDate raceDay) {
    this.guests = new Guests(declared);
    this.zone = Objects.requireNonNull(zone, "zone");
    this.raceDay = Objects.requireNonNull(raceDay, "raceDay");
  }

  Recorder recorder() {
    return recorder;
  }

  ReaderBook book() {
    return book;
  }

  StoredReads stored() {
    return stored;
  }

  Guests guests() {
    return guests;
  }

  long now_ms() {
    return clock.millis();
  }

  /** What a device that calls us from an address is told to be. */
  Setting setting(String protocol, InetAddress address) {
    DeclaredReader reader = guests.from(protocol, address);
    return reader == null ? Setting.of("", zone, raceDay) : setting(reader, new TreeMap<>());
  }

  /** What is known of a declared reader. */
  Setting setting(DeclaredReader reader, SortedMap<String, Long> reached) {
    return new Setting(reader.id(), reader.zone().orElse(zone), raceDay, reached, reader.options());
  }

  /** A connection has named its device; the one that had the name before is hung up. */
  void named(String protocol, String name, DeviceConnection connection) {
    DeviceConnection before = named.put(protocol + " " + name, connection);
    if (before != null && before != connection) {
      before.replaced();
    }
  }

  void gone(DeviceConnection connection) {
    named.values().removeIf(held -> held == connection);
  }

  void join(Failing member) {
    failing.add(member);
  }

  void leave(Failing member) {
    failing.remove(member);
  }

  boolean failed() {
    return failed.get();
  }

  /** The journal refused: everybody is told, and then the program is to stop. */
  void fail(JournalException failure) {
    if (failed.compareAndSet(false, true)) {
      String why = "nothing is stored any more: " + failure.getMessage();
      failing.forEach(member -> member.storageFailed(why));
      onFailure.accept(failure);
    }
  }
}
