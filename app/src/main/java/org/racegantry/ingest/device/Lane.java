package org.racegantry.ingest.device;

import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * One connection, and what came over it. Safe for use by several threads; a connection that carries
 * many readers is a bridge.
 */
public final class Lane {
  private final ReaderBook book;
  private final String from;
  private final Map<String, Integer> waiting = new LinkedHashMap<>();
  private ReaderLog last;
  private long heard_ms;
  private long refusedUnnamed;
  private final String protocol;
  private boolean closed;

  Lane(ReaderBook book, String from, String protocol, long now_ms) {
    this.book = book;
    this.from = from;
    this.protocol = protocol;
    this.heard_ms = now_ms;
  }

  /** Something came; what follows of it is taken to have arrived at this moment. */
  public void heard() {
    synchronized (book) {
      heard_ms = book.now_ms();
    }
  }

  /** A read came. */
  public void read(Read read) {
    synchronized (book) {
      if (closed) {
        // It will not be stored, so it will come again.
        return;
      }
      log(read.reader()).read(this, read.time_ms(), heard_ms);
      waiting.merge(last.reader, 1, Integer::sum);
    }
  }

  /** These reads are stored. */
  public void stored(ReadBatch reads) {
    int[] counts = new int[reads.readers().size()];
    for (int i = 0; i < reads.size(); i++) {
      counts[reads.readerIndex(i)]++;
    }
    synchronized (book) {
      for (int r = 0; r < counts.length && !closed; r++) {
        ReaderLog log = book.log(reads.readers().get(r));
        log.settled(counts[r]);
        waiting.merge(log.reader, -counts[r], Lane::sumOrGone);
      }
    }
  }

  private static Integer sumOrGone(int before, int change) {
    int now = before + change;
    return now == 0 ? null : now;
  }

  /** A line was refused; it counts to the reader that was named last. */
  public void refused() {
    synchronized (book) {
      if (last == null) {
        refusedUnnamed++;
      } else {
        last.refused();
      }
    }
  }

  /**
   * A reader told about itself.
   *
   * @param battery_pct charge, or {@link ReaderState#NONE}
   */
  public void status(String reader, int battery_pct) {
    synchronized (book) {
      log(reader).status(this, heard_ms, battery_pct);
    }
  }

  /** A reader told about itself, all that its protocol has; it is known here under this name. */
  public void status(Decoded.Status told, String name) {
    synchronized (book) {
      log(name).status(this, heard_ms, told);
      if (told.time_ms() != Decoded.Status.NO_TIME) {
        last.said(told.time_ms(), heard_ms);
      }
    }
  }

  /** Records are missing by the reader's own numbers, both inclusive. */
  public void missing(String reader, long first, long until) {
    synchronized (book) {
      log(reader).missing(first, until);
    }
  }

  /** Records that were missing have come, or will not. */
  public void recovered(String reader, long first, long until) {
    synchronized (book) {
      log(reader).recovered(first, until);
    }
  }

  /** A read came that is stored already. */
  public void again(String reader) {
    synchronized (book) {
      log(reader).heard(this, heard_ms);
    }
  }

  /** What is wrong with this connection; shown with each reader that is on it. */
  public void trouble(String what) {
    synchronized (book) {
      book.trouble(this, what);
    }
  }

  /** A reader told what time it is by its own clock, in milliseconds since 1970. */
  public void said(String reader, long own_ms) {
    synchronized (book) {
      log(reader).said(own_ms, heard_ms);
    }
  }

  /** The connection is over; what was not stored will come again. */
  public void close() {
    synchronized (book) {
      closed = true;
      waiting.forEach((reader, count) -> book.log(reader).settled(count));
      waiting.clear();
      book.gone(this);
    }
  }

  /** Mostly the same reader as before. */
  private ReaderLog log(String reader) {
    if (last == null || !last.reader.equals(reader)) {
      last = book.log(reader);
      for (; refusedUnnamed > 0; refusedUnnamed--) {
        last.refused();
      }
    }
    return last;
  }

  String from() {
    return from;
  }

  String protocol() {
    return protocol;
  }

  boolean isUnnamed() {
    return last == null;
  }

  ReaderState.Link link(long now_ms, long silent_ms) {
    if (closed) {
      return ReaderState.Link.LOST;
    }
    return now_ms - heard_ms < silent_ms ? ReaderState.Link.UP : ReaderState.Link.SILENT;
  }

  /** A connection that has not named a reader yet. */
  ReaderState unnamed(long now_ms, long silent_ms) {
    return new ReaderState(
        "",
        link(now_ms, silent_ms),
        from,
        ReaderState.NONE,
        heard_ms,
        0,
        new Minutes().until(now_ms),
        ReaderState.UNKNOWN,
        0,
        refusedUnnamed,
        ReaderState.NONE,
        new ReaderState.Vitals(protocol, 0, 0, ReaderState.NONE, "", ""));
  }
}
