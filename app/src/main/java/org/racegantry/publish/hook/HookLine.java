package org.racegantry.publish.hook;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.site.CourseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells one receiver, on a thread of its own. There is no queue: what to tell is the difference
 * between the snapshot told last and the newest, so a receiver that was away is told how things
 * are, once, and never how they were in between.
 */
final class HookLine implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(HookLine.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int AT_ONCE = 100;
  private static final int EACH_POINT = 1_000;
  private static final int CORRECTIONS = 5_000;
  private static final int LONGEST_PAUSE = 64;

  /** What all hooks of a race share. */
  record Surroundings(
      RaceTail tail,
      Courier courier,
      HookCursors cursors,
      CourseClock course,
      InstantSource wall,
      Duration pause) {}

  private final Hook hook;
  private final Surroundings around;
  private final AtomicLong told = new AtomicLong();
  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();

  /** What was told or dropped of the difference at hand, by subject. */
  private final Map<String, String> done = new LinkedHashMap<>();

  /** What was tried and may have arrived; it is tried again under the same id. */
  private final Map<String, HookEvent> tried = new LinkedHashMap<>();

  private Snapshot before;
  private int failures;

  /** Corrections of the difference at hand that are not sent one by one. */
  private int leftOut;

  HookLine(Hook hook, Surroundings around, Snapshot before) {
    this.hook = hook;
    this.around = around;
    this.before = before;
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Optional<Snapshot> newest = around.tail().awaitAfter(before.seq(), Duration.ofSeconds(1));
        if (newest.isPresent()) {
          tell(newest.get());
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Snapshot newest) throws InterruptedException {
    List<HookEvent> due = new ArrayList<>();
    for (HookEvent event : Changes.between(hook, before, newest)) {
      HookEvent earlier = tried.get(event.subject());
      HookEvent same = earlier != null && earlier.value().equals(event.value()) ? earlier : event;
      if (!same.value().equals(done.get(same.subject())) && isInTime(same)) {
        due.add(same);
      }
    }
    List<HookEvent> told = held(due);
    for (int from = 0; from < told.size(); from += AT_ONCE) {
      waiting.set(told.size() - from);
      List<HookEvent> some = told.subList(from, Math.min(told.size(), from + AT_ONCE));
      some.forEach(event -> tried.put(event.subject(), event));
      if (!arrives(some, newest)) {
        failures++;
        pause();
        return;
      }
      failures = 0;
      some.forEach(event -> done.put(event.subject(), event.value()));
    }
    before = newest;
    waiting.set(0);
    leftOut = 0;
    done.clear();
    tried.clear();
    around.cursors().set(hook, newest.seq());
  }

  /** What is due without what would flood the receiver; that is not looked at again. */
  private List<HookEvent> held(List<HookEvent> due) {
    Flood flood = Flood.held(due, EACH_POINT, CORRECTIONS);
    flood.leftOut().forEach(event -> done.put(event.subject(), event.value()));
    leftOut += flood.leftOut().size();
    dropped.addAndGet(flood.leftOut().size());
    return flood.told();
  }

  /** News that is too late is dropped, and counted once. */
  private boolean isInTime(HookEvent event) {
    long now_ms = event.onCourse() ? around.course().now_ms() : around.wall().millis();
    boolean inTime = now_ms - event.happened_ms() <= hook.expires_s() * 1_000;
    if (!inTime) {
      dropped.incrementAndGet();
      done.put(event.subject(), event.value());
    }
    return inTime;
  }

  /** Whether there is no need to try again: it arrived, or the receiver does not want it. */
  private boolean arrives(List<HookEvent> events, Snapshot newest) {
    byte[] body = JSON.writeValueAsBytes(message(events, newest));
    String signature = Seal.of(hook.secret(), around.wall().millis() / 1_000, body);
    try {
      int status = around.courier().post(hook, body, signature);
      if (status >= 200 && status < 300) {
        told.addAndGet(events.size());
        return true;
      }
      boolean later = status >= 500 || status == 408 || status == 425 || status == 429;
      LOG.warn("hook {} answered {}", hook, status);
      if (!later) {
        dropped.addAndGet(events.size());
      }
      return !later;
    } catch (IOException unreached) {
      LOG.warn("hook {} was not reached: {}", hook, unreached.getMessage());
      return false;
    }
  }

  private Map<String, Object> message(List<HookEvent> events, Snapshot newest) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("schema", 1);
    message.put("event", newest.results().setup().name());
    message.put("date", newest.results().setup().date().toString());
    message.put("seq", newest.seq());
    if (leftOut > 0) {
      message.put("left_out", leftOut);
    }
    List<Map<String, Object>> all = new ArrayList<>();
    for (HookEvent event : events) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("id", event.id());
      one.putAll(event.fields());
      all.add(one);
    }
    message.put("events", all);
    return message;
  }

  /** Twice as long after each failure, up to a limit, and never in step with others. */
  private void pause() throws InterruptedException {
    long longest_ms =
        around.pause().toMillis() * Math.min(LONGEST_PAUSE, 1L << Math.min(failures - 1, 10));
    Thread.sleep(ThreadLocalRandom.current().nextLong(longest_ms / 2, longest_ms + 1));
  }

  Hooks.Count count() {
    return new Hooks.Count(hook.toString(), told.get(), waiting.get(), dropped.get());
  }
}
