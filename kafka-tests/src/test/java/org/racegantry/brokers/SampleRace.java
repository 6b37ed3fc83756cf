package org.racegantry.brokers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.setup.RaceToml;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.RaceFold;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.Faults;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Rehearsed;
import org.racegantry.scoring.CanonicalResults;

/**
 * A small London marathon as a race file holds it: what a journal in Kafka is held against.
 *
 * @param entries all of them, with the hashes of the race file
 * @param persons who the entrants are
 * @param state the hash of the results
 */
public record SampleRace(List<Entry> entries, List<PersonBody> persons, String state) {
  private static final Path EXAMPLE = Path.of("../examples/london-2023");
  private static final int STARTERS = 120;
  private static final int ENTRANTS = 125;
  private static final int READS_PER_ENTRY = 8;

  /** Records it in a race file of this folder. */
  public static SampleRace record(Path folder) {
    Path file = folder.resolve("sample.gantry");
    try (Journal journal = SqliteJournal.create(file)) {
      fill(journal, rehearsed());
      List<Entry> entries = new ArrayList<>();
      journal.replay(0, Long.MAX_VALUE, entries::add);
      List<PersonBody> persons = new ArrayList<>();
      journal.persons(persons::add);
      return new SampleRace(List.copyOf(entries), List.copyOf(persons), state(journal));
    }
  }

  private static Rehearsed rehearsed() {
    try {
      RaceSetup setup = RaceToml.read(EXAMPLE.resolve("race.toml"));
      List<String> elite = Files.readAllLines(EXAMPLE.resolve("elite.csv"));
      return LondonRace.rehearse(setup, elite, 8, Faults.REALISTIC, STARTERS, ENTRANTS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (BadInput bad) {
      throw new IllegalStateException(bad);
    }
  }

  private static void fill(Journal journal, Rehearsed race) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2023-04-23T08:00:00Z"));
    try (Recorder recorder = Recorder.over(journal, clock)) {
      List<Change> changes = new ArrayList<>();
      changes.add(new Change.SetupSet(race.setup()));
      race.entrants().forEach(entrant -> changes.add(new Change.EntrantSet(entrant)));
      changes.addAll(race.chips());
      changes.addAll(race.guns());
      recorder.act("test", "the race", Act.NOTHING, changes, race.persons());
      int size = race.reads().size();
      for (int from = 0; from < size; from += READS_PER_ENTRY) {
        int to = Math.min(size, from + READS_PER_ENTRY);
        recorder.submit("a reader", race.reads().batch(from, to)).join();
      }
      recorder.act("test", "repairs", Act.NOTHING, race.repairs(), List.of());
    }
  }

  /** The end of its chain. */
  public Head head() {
    return new Head(entries.getLast().seq(), entries.getLast().hash());
  }

  /** The bodies of the entries with {@code after < seq <= until}. */
  public List<byte[]> bodies(long after, long until) {
    return entries.subList((int) after, (int) until).stream().map(Entry::body).toList();
  }

  /** When each of them arrived. */
  public long recordedAt_ms() {
    return entries.getFirst().recordedAt_ms();
  }

  /** Appends one entry of it. */
  public void append(Journal to, int seq) {
    List<PersonBody> who = seq == 1 ? persons : List.of();
    to.append(bodies(seq - 1, seq), who, recordedAt_ms());
  }

  /** The hash of what the entries of a journal come to, in hexadecimal. */
  public static String state(Journal journal) {
    RaceFold fold = new RaceFold();
    fold.catchUp(journal, journal.head().seq());
    byte[] results = CanonicalResults.bytes(fold.snapshot().results());
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(results));
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }
}
