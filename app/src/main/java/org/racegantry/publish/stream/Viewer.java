package org.racegantry.publish.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * One open page. It runs in the thread of its request and sleeps until it is woken; then it sends
 * all that is new in one write. Whoever is still writing when others are woken finds more to send
 * afterwards, and holds nobody up.
 */
final class Viewer {
  private final List<Wish> wishes;
  private final Supplier<Pulse> pulse;
  private final Thread thread = Thread.currentThread();
  private volatile long writingSince_ns;
  private volatile boolean writing;
  private volatile boolean ended;
  private long heard;

  Viewer(List<Wish> wishes, Supplier<Pulse> pulse) {
    this.wishes = wishes;
    this.pulse = pulse;
  }

  /** A topic, and the index up to which it was told. */
  static final class Wish {
    private final Topic topic;
    private long told;

    /** {@code told} is -1 for who has nothing yet. */
    Wish(Topic topic, long told) {
      this.topic = topic;
      this.told = told;
    }

    Topic topic() {
      return topic;
    }

    private byte[] news(Tape tape, boolean ids) {
      byte[] news = told < 0 || tape.hasAfter(told) ? tape.after(told, ids) : Sse.NOTHING;
      told = tape.last();
      return news;
    }
  }

  /** Sends {@code greeting}, then what is new, until it is ended or the page is gone. */
  void follow(OutputStream out, byte[] greeting) throws IOException {
    byte[] news = Sse.joined(greeting, news());
    while (!ended) {
      if (news.length > 0) {
        write(out, news);
      } else {
        LockSupport.park(this);
      }
      if (Thread.interrupted()) {
        return;
      }
      news = news();
    }
  }

  /**
   * All that is new since the last time, as it is sent. Topics look at the race in turn, and some
   * only now and then; so the id is that of the one that is furthest behind. An entry that one of
   * them looks at only afterwards may not be named: whoever came back with it would be told nothing
   * of what that look finds.
   */
  byte[] news() {
    Pulse now = pulse.get();
    // With one topic each event has its own id; with several only all together have one.
    boolean alone = wishes.size() == 1;
    List<byte[]> news = new ArrayList<>(wishes.size() + 1);
    long complete = wishes.isEmpty() ? now.seq() : Long.MAX_VALUE;
    for (Wish wish : wishes) {
      Tape tape = wish.topic().tape();
      complete = Math.min(complete, tape.seq());
      byte[] event = wish.news(tape, alone);
      if (event.length > 0) {
        news.add(event);
      }
    }
    if (now.beat() != heard) {
      heard = now.beat();
      news.add(now.timeAsOf(complete));
    } else if (!alone && !news.isEmpty()) {
      news.add(now.markAsOf(complete));
    }
    return news.size() == 1 ? news.getFirst() : Sse.joined(news.toArray(byte[][]::new));
  }

  private void write(OutputStream out, byte[] event) throws IOException {
    writingSince_ns = System.nanoTime();
    writing = true;
    out.write(event);
    out.flush();
    writing = false;
  }

  /** Says that there may be something new. */
  void wake() {
    LockSupport.unpark(thread);
  }

  /** Whether it has been stuck in one write for longer than this. */
  boolean stalled(int seconds) {
    return writing && System.nanoTime() - writingSince_ns > TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Ends it: interrupting a thread that writes to a socket closes that socket. */
  void cutOff() {
    ended = true;
    thread.interrupt();
  }
}
