package org.racegantry.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.racegantry.ingest.device.Lane;
import org.racegantry.journal.JournalException;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.jsonlines.Answer;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/**
 * One reader on the line. The receiving thread parses into {@code waiting}; the storing thread
 * takes all of it at once, waits for the disk, acknowledges, and takes what has come meanwhile.
 */
final class ReaderConnection implements LineFrames.Sink {
  private static final int RECEIVE_BYTES = 64 << 10;
  private static final long LAST_WORDS_ms = 200;

  private final ReaderPort port;
  private final Socket socket;
  private final ReaderAnswers answers;
  private final String source;
  private final LineFrames frames;
  private final Lane lane;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private ReadBatchBuilder waiting = new ReadBatchBuilder();
  private long lines;
  private boolean ended;
  private volatile boolean broken;

  private volatile long moved_ns = System.nanoTime();

  ReaderConnection(ReaderPort port, Socket socket) throws IOException {
    this.port = port;
    this.socket = socket;
    this.answers = new ReaderAnswers(socket);
    this.source = "jsonlines " + socket.getRemoteSocketAddress();
    this.lane = port.book().connected(ReaderPort.address(socket));
    this.frames = new LineFrames(port.settings().line_bytes_max());
  }

  /** Starts both threads. */
  void start() {
    Thread.ofVirtual().name("receive " + source).start(this::receive);
    Thread.ofVirtual().name("store " + source).start(this::store);
  }

  /** For how long nothing has moved on this connection. */
  long idle_ns() {
    return System.nanoTime() - moved_ns;
  }

  /** Reads no more, but stores and acknowledges what was received. */
  void finish() {
    try {
      socket.shutdownInput();
    } catch (IOException gone) {
      hangUp();
    }
  }

  /**
   * Takes nothing more, says why, and hangs up a moment later: a connection closed while the reader
   * is still sending would be reset, and the reader would never see the words.
   */
  void dismiss(byte[] why) {
    Thread.ofVirtual()
        .name("dismiss " + source)
        .start(
            () -> {
              answers.last(why);
              locked(() -> broken = true);
              ReaderPort.pause(LAST_WORDS_ms);
              hangUp();
            });
  }

  /** Reads on without listening, for a connection that is about to be dismissed. */
  void startDeaf() {
    broken = true;
    Thread.ofVirtual().name("receive " + source).start(this::receive);
  }

  /** Hangs up without a word. */
  void hangUp() {
    answers.close();
    locked(() -> broken = true);
    lane.close();
    port.gone(this);
  }

  @Override
  public void line(byte[] bytes, int offset, int length) {
    lines++;
    if (length == 0) {
      return;
    }
    switch (ReadLine.decode(bytes, offset, length)) {
      case Decoded.Detection(Read read) -> {
        waiting.add(read);
        lane.read(read);
      }
      case Decoded.Status status -> take(status);
      case Decoded.Refusal refusal -> refuse(refusal);
      case Decoded.GunMark _, Decoded.Missing _, Decoded.Recovered _ ->
          throw new AssertionError("JSON lines say no such thing");
    }
    while (waiting.size() >= port.settings().batch_reads_max() && !broken) {
      changed.signalAll();
      changed.awaitUninterruptibly();
    }
  }

  @Override
  public void tooLong() {
    lines++;
    int max = port.settings().line_bytes_max();
    refuse(new Decoded.Refusal(max + 1, "", "keep a line under " + max + " bytes"));
  }

  private void take(Decoded.Status status) {
    lane.status(status.reader(), status.battery_pct());
    if (status.time_ms() != Decoded.Status.NO_TIME) {
      lane.said(status.reader(), status.time_ms());
    }
  }

  private void refuse(Decoded.Refusal refusal) {
    port.refused();
    lane.refused();
    if (!answers.send(Answer.error(lines, refusal))) {
      broken = true;
    }
  }

  private void receive() {
    byte[] bytes = new byte[RECEIVE_BYTES];
    try (InputStream in = socket.getInputStream()) {
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        int length = n;
        if (!broken) {
          moved_ns = System.nanoTime();
          lane.heard();
          locked(() -> frames.feed(bytes, 0, length, this));
        }
      }
      locked(() -> ended = true);
      awaitBroken();
    } catch (IOException cut) {
      // The reader will connect again and send again what was not acknowledged.
      locked(() -> ended = true);
    }
  }

  private void store() {
    try {
      storeAll();
      hangUp();
    } catch (CompletionException refused) {
      port.fail(
          refused.getCause() instanceof JournalException told
              ? told
              : new JournalException("storing failed: " + refused.getMessage(), refused));
    }
  }

  private void storeAll() {
    long acked = 0;
    for (Batch batch = next(acked); batch != null; batch = next(acked)) {
      if (batch.reads.size() > 0) {
        port.recorder().submit(source, batch.reads).join();
        port.stored(batch.reads.size());
        lane.stored(batch.reads);
      }
      acked = batch.lines;
      if (!answers.send(Answer.ack(acked))) {
        return;
      }
      moved_ns = System.nanoTime();
    }
  }

  /** Everything that waits, once there is anything; null when there will be no more. */
  private Batch next(long acked) {
    lock.lock();
    try {
      while (lines == acked && !ended && !broken) {
        changed.awaitUninterruptibly();
      }
      if (lines == acked || broken) {
        return null;
      }
      ReadBatch reads = waiting.build();
      waiting = new ReadBatchBuilder();
      changed.signalAll();
      return new Batch(reads, lines);
    } finally {
      lock.unlock();
    }
  }

  /** The receiving thread keeps the stream open until the storing one has acknowledged. */
  private void awaitBroken() {
    lock.lock();
    try {
      while (!broken) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private record Batch(ReadBatch reads, long lines) {}
}
