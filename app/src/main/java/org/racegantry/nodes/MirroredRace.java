package org.racegantry.nodes;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.racegantry.codec.Codec;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.live.ActWalk;
import org.racegantry.live.People;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.RaceMirror;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Act;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;
import org.racegantry.records.Provisional;
import org.racegantry.scoring.Trace;

/**
 * One race as {@code TOPIC.state} says it stands. Snapshots are made in the thread of whoever asks,
 * and of a race nobody asks for none is.
 */
final class MirroredRace implements RaceFeed {
  private final Inbox inbox;
  private final LookBack lookBack;
  private final AtomicReference<Throwable> broken;
  private final Map<EntrantId, TraceForm> traces = new ConcurrentHashMap<>();
  private final RaceMirror mirror = new RaceMirror(this::reads);
  private People people = new People(Map.of());
  private StateHead head;
  private Snapshot latest;

  /**
   * A race of which nothing was asked yet.
   *
   * @param broken why nothing more is told, once it is so
   */
  MirroredRace(KafkaAddress race, Inbox inbox, AtomicReference<Throwable> broken) {
    this.inbox = inbox;
    this.broken = broken;
    this.lookBack = new LookBack(race);
  }

  Inbox inbox() {
    return inbox;
  }

  @Override
  public synchronized Optional<Snapshot> latest() {
    inbox.news(head).ifPresent(this::look);
    return Optional.ofNullable(latest);
  }

  private void look(Inbox.News news) {
    news.said().forEach(this::told);
    news.persons().ifPresent(all -> people = people(all));
    head = news.head();
    if (head.orphans().length > 0) {
      mirror.orphans(head.orphans());
    }
    if (mirror.ready()) {
      latest = mirror.snapshot(head.seq(), head.recordedAt_ms(), people);
    }
  }

  private void told(StateKey key, byte[] whole) {
    switch (key.kind()) {
      case ACT -> mirror.act((Act) Codec.decode(whole).facts().getFirst());
      case TRACE -> trace(new EntrantId(key.number()), TraceForm.of(whole));
      case SAID -> mirror.said(Provisional.of(whole));
      case HEAD -> throw new AssertionError("the inbox keeps heads apart");
    }
  }

  private void trace(EntrantId entrant, TraceForm form) {
    Trace trace = form.trace();
    traces.put(entrant, form);
    mirror.trace(entrant, trace);
  }

  private ReadBatch reads(EntrantId entrant) {
    TraceForm form = traces.get(entrant);
    return form == null ? ReadBatch.of(List.of()) : form.reads();
  }

  private static People people(Collection<byte[]> bodies) {
    Map<EntrantId, Person> byId = new TreeMap<>();
    for (byte[] body : bodies) {
      Person person = Codec.decodePerson(body);
      byId.put(person.entrant(), person);
    }
    return new People(byId);
  }

  @Override
  public Optional<Snapshot> awaitAfter(long seq, Duration patience) throws InterruptedException {
    inbox.awaitAfter(seq, patience.toNanos());
    return latest().filter(snapshot -> snapshot.seq() > seq);
  }

  @Override
  public Optional<Throwable> fault() {
    Throwable why = broken.get();
    if (why != null) {
      return Optional.of(why);
    }
    synchronized (this) {
      latest();
      boolean stopped = head != null && !head.fault().isEmpty();
      return stopped ? Optional.of(new IllegalStateException(head.fault())) : Optional.empty();
    }
  }

  @Override
  public void walk(ActWalk.Watcher watcher) {
    latest().ifPresent(snapshot -> lookBack.walk(snapshot.seq(), watcher));
  }

  @Override
  public Snapshot withHistory(Snapshot snapshot) {
    return lookBack.withHistory(snapshot);
  }
}
