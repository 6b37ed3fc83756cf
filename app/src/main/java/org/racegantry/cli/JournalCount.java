package org.racegantry.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.cli.Describe.Span;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** Counts what a journal holds, in one walk. */
final class JournalCount {
  private final Map<String, long[]> readsByReader = new TreeMap<>();
  private final Set<String> chips = new HashSet<>();
  private final Set<EntrantId> entrants = new TreeSet<>();
  private long entriesWithReads;
  private long entriesWithActs;
  private long reads;
  private long acts;
  private int lastAct;
  private final Set<Mark> gunMarks = new HashSet<>();
  private long messages;
  private long persons;
  private Span recorded = Span.NONE;
  private Span readTimes = Span.NONE;
  private RaceSetup setup;

  /** Marks of one device with one time are one. */
  private record Mark(String reader, long time_ms) {}

  private JournalCount() {}

  /** Walks the whole journal. */
  static JournalCount of(Journal journal) {
    JournalCount count = new JournalCount();
    journal.replay(0, Long.MAX_VALUE, count::take);
    journal.persons(person -> count.persons++);
    return count;
  }

  private void take(Journal.Entry entry) {
    recorded = recorded.with(entry.recordedAt_ms());
    boolean withReads = false;
    boolean withActs = false;
    for (Fact fact : Codec.decode(entry.body()).facts()) {
      switch (fact) {
        case ReadBatch batch -> {
          withReads = true;
          take(batch);
        }
        case Act act -> {
          withActs = true;
          take(act);
        }
        case GunMark mark -> gunMarks.add(new Mark(mark.reader(), mark.time_ms()));
        case Transcript said -> messages += said.size();
      }
    }
    entriesWithReads += withReads ? 1 : 0;
    entriesWithActs += withActs ? 1 : 0;
  }

  private void take(ReadBatch batch) {
    reads += batch.size();
    batch.chips().forEach(chip -> chips.add(ChipCode.key(chip)));
    long[][] counters = new long[batch.readers().size()][];
    for (int r = 0; r < counters.length; r++) {
      counters[r] = readsByReader.computeIfAbsent(batch.readers().get(r), reader -> new long[1]);
    }
    long first_ms = readTimes.first_ms();
    long last_ms = readTimes.last_ms();
    for (int i = 0; i < batch.size(); i++) {
      counters[batch.readerIndex(i)][0]++;
      first_ms = Math.min(first_ms, batch.time_ms(i));
      last_ms = Math.max(last_ms, batch.time_ms(i));
    }
    readTimes = new Span(first_ms, last_ms);
  }

  private void take(Act act) {
    acts++;
    lastAct = Math.max(lastAct, act.number());
    for (Change change : act.changes()) {
      switch (change) {
        case Change.SetupSet set -> setup = set.setup();
        case Change.EntrantSet set -> entrants.add(set.entrant().id());
        default -> {}
      }
    }
  }

  /** How many reads each reader made, a count in a box of one, by reader. */
  Map<String, long[]> readsByReader() {
    return readsByReader;
  }

  int chips() {
    return chips.size();
  }

  int entrants() {
    return entrants.size();
  }

  long entriesWithReads() {
    return entriesWithReads;
  }

  long entriesWithActs() {
    return entriesWithActs;
  }

  long reads() {
    return reads;
  }

  long acts() {
    return acts;
  }

  int lastAct() {
    return lastAct;
  }

  /** How many guns devices marked, each once. */
  int gunMarks() {
    return gunMarks.size();
  }

  /** How many messages of devices are kept word for word. */
  long messages() {
    return messages;
  }

  long persons() {
    return persons;
  }

  Span recorded() {
    return recorded;
  }

  Span readTimes() {
    return readTimes;
  }

  /** The setup of the last act that brought one. */
  Optional<RaceSetup> setup() {
    return Optional.ofNullable(setup);
  }
}
