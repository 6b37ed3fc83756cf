package org.racegantry.journal.forward;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.Journal.Head;
import org.racegantry.journal.kafka.KafkaJournal;

/** Forwarding while Kafka answers: what is here and not there goes over. One thread. */
final class Forwarding {
  private final OwnFile from;
  private final KafkaJournal to;
  private final Predicate<Entry> bringsPersons;
  private final Tally tally;
  private final NextEntries next;
  private final PeopleAlike people;
  private Head arrived;

  private Forwarding(OwnFile from, KafkaJournal to, Predicate<Entry> bringsPersons, Tally tally) {
    this.from = from;
    this.to = to;
    this.bringsPersons = bringsPersons;
    this.tally = tally;
    this.next = new NextEntries(from);
    this.people = new PeopleAlike(from, to, tally);
  }

  /** Finds out what is there already; throws where it is no beginning of what is here. */
  static Forwarding begin(
      OwnFile from, KafkaJournal to, Predicate<Entry> bringsPersons, Tally tally) {
    Forwarding begun = new Forwarding(from, to, bringsPersons, tally);
    begun.arrived = Parting.demandOne(from, to);
    tally.end(from.end());
    begun.people.make();
    tally.arrived(begun.arrived.seq(), 0);
    return begun;
  }

  /** Sends what there is, as much as goes at once; returns whether more may wait. */
  boolean step() {
    demandNobodyElse();
    long end = from.end();
    tally.end(end);
    List<Entry> entries = next.after(arrived, end);
    if (people.isDue() || entries.stream().anyMatch(bringsPersons)) {
      people.make();
    }
    if (entries.isEmpty()) {
      return false;
    }
    tally.asked();
    if (to.appendForwarded(arrived, entries)) {
      arrived = new Head(entries.getLast().seq(), entries.getLast().hash());
      tally.arrived(arrived.seq(), entries.size());
    } else {
      arrived = Parting.demandOne(from, to);
      tally.arrived(arrived.seq(), 0);
    }
    return arrived.seq() < end;
  }

  /** Who else forwards the same file is welcome; who writes something else is found out at once. */
  private void demandNobodyElse() {
    Head there = to.head();
    if (!Arrays.equals(there.hash(), arrived.hash())) {
      arrived = Parting.demandOne(from, to);
      tally.arrived(arrived.seq(), 0);
    }
  }
}
