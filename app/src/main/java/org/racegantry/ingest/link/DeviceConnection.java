package org.racegantry.ingest.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.racegantry.ingest.device.Lane;
import org.racegantry.journal.JournalException;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;

/**
 * One device on the line. The receiving thread feeds the talk; the storing thread takes all that
 * waits at once, waits for the disk, tells the talk, and takes what has come meanwhile. What the
 * talk wants to send goes out in the order it was said, by whichever thread is there.
 */
final class DeviceConnection {
  private static final int RECEIVE_BYTES = 8 << 10;
  private static final int WAITING_BYTES_MAX = 4 << 20;
  private static final int TICK_MS = 1_000;
  private static final long LAST_WORDS_MS = 200;
  private static final long DRAIN_NS = 1_000_000_000L;

  /** Who is told what becomes of the connection. */
  interface Owner {
    /** No more reads wait for the disk than these; then the device is not read. */
    int batchReadsMax();

    /** So many reads are stored. */
    void stored(int reads);

    /** The talk's positions up to here are on stable storage. */
    void reached(SortedMap<String, Long> positions);

    /** A message was refused. */
    void refused();

    /** The connection is over. */
    void gone(DeviceConnection connection, String why);
  }

  private final Intake intake;
  private final Owner owner;
  private final Socket socket;
  private final Answers answers;
  private final Talk talk;
  private final String protocol;
  private final String from;
  private final Lane lane;
  private final Intray intray;

  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock sending = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long acknowledged;
  private long ticked_ns = System.nanoTime();
  private boolean ended;
  private volatile boolean broken;
  private volatile boolean deaf;
  private volatile long drainUntil_ns;
  private volatile boolean draining;
  private volatile long moved_ns = System.nanoTime();
  private String why = "";

  /** Over a socket that stands; the talk has said nothing yet. */
  DeviceConnection(Intake intake, Owner owner, Protocol protocol, Talk talk, Socket socket)
      throws IOException {
    this.intake = intake;
    this.owner = owner;
    this.socket = socket;
    this.talk = talk;
    this.protocol = protocol.id();
    this.answers = new Answers(socket);
    this.from = Addresses.text(socket);
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    socket.setSoTimeout(TICK_MS);
    this.lane = intake.book().connected(from, this.protocol);
    this.intray =
        new Intray(new Sorting(intake, owner, protocol, lane, socket.getInetAddress(), this));
  }

  /** Starts both threads. */
  void start() {
    Thread.ofVirtual().name("receive " + from).start(this::receive);
    Thread.ofVirtual().name("store " + from).start(this::store);
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

  /** Another connection of the same device has taken this one's place; what came is heard. */
  void replaced() {
    drainUntil_ns = System.nanoTime() + DRAIN_NS;
    draining = true;
  }

  /**
   * Takes nothing more, says why, and hangs up a moment later: a connection closed while the device
   * is still sending would be reset, and the device would never see the words.
   */
  void dismiss(String reason) {
    Thread.ofVirtual()
        .name("dismiss " + from)
        .start(
            () -> {
              LastWords words = new LastWords();
              locked(
                  () -> {
                    why = reason;
                    talk.refused(reason, words);
                    deaf = true;
                  });
              answers.last(words.bytes());
              locked(() -> broken = true);
              Pause.of(LAST_WORDS_MS);
              hangUp();
            });
  }

  /** Reads on without listening, for a connection that is about to be dismissed. */
  void startDeaf() {
    deaf = true;
    Thread.ofVirtual().name("receive " + from).start(this::receive);
  }

  /** Hangs up without a word. */
  void hangUp() {
    answers.close();
    locked(() -> broken = true);
    lane.close();
    intake.gone(this);
    owner.gone(this, why);
  }

  private void receive() {
    byte[] bytes = new byte[RECEIVE_BYTES];
    try (InputStream in = socket.getInputStream()) {
      turn(() -> talk.opened(intake.now_ms(), intray));
      for (int n = next(in, bytes); n >= 0; n = next(in, bytes)) {
        int length = n;
        if (length > 0 && !broken && !deaf) {
          moved_ns = System.nanoTime();
          lane.heard();
          awaitRoom();
          turn(() -> talk.heard(bytes, 0, length, intake.now_ms(), intray));
        }
        tick();
      }
      locked(() -> end(""));
      awaitBroken();
    } catch (IOException cut) {
      // The device will connect again, or we will call again; nothing acknowledged is lost.
      locked(() -> end(""));
    } catch (RuntimeException fault) {
      locked(() -> end("a fault of Gantry's own: " + fault));
      throw fault;
    }
  }

  /** The next bytes; 0 where none came for a second, -1 where none will come any more. */
  private int next(InputStream in, byte[] bytes) throws IOException {
    if (isEnded() || draining && isDrained(in)) {
      return -1;
    }
    try {
      return in.read(bytes);
    } catch (SocketTimeoutException silent) {
      return 0;
    }
  }

  private boolean isDrained(InputStream in) throws IOException {
    if (in.available() > 0 && System.nanoTime() < drainUntil_ns) {
      return false;
    }
    locked(() -> end("the device has connected again"));
    return true;
  }

  private void tick() throws IOException {
    long now_ns = System.nanoTime();
    if (now_ns - ticked_ns >= TICK_MS * 900_000L && !deaf) {
      ticked_ns = now_ns;
      turn(() -> talk.tick(intake.now_ms(), intray));
    }
  }

  /** Lets the talk do something, and sends what it says. */
  private void turn(Runnable something) throws IOException {
    if (deaf) {
      return;
    }
    locked(
        () -> {
          if (broken) {
            return;
          }
          intray.at(intake.now_ms());
          something.run();
          intray.endMessage();
          if (intray.hungUp() != null) {
            end(intray.hungUp());
          }
        });
    flush();
  }

  /** Sends in the order in which it was said, whoever's turn it is. */
  private void flush() throws IOException {
    sending.lock();
    try {
      byte[] bytes;
      lock.lock();
      try {
        bytes = intray.toSend();
      } finally {
        lock.unlock();
      }
      if (bytes.length > 0 && !answers.send(bytes)) {
        throw new IOException("the device is gone");
      }
    } finally {
      sending.unlock();
    }
  }

  private void store() {
    try {
      storeAll();
      hangUp();
    } catch (CompletionException refused) {
      intake.fail(
          refused.getCause() instanceof JournalException told
              ? told
              : new JournalException("storing failed: " + refused.getMessage(), refused));
    } catch (RuntimeException fault) {
      locked(() -> end("a fault of Gantry's own: " + fault));
      hangUp();
      throw fault;
    }
  }

  private void storeAll() {
    for (Intray.Taken taken = taken(); taken != null; taken = taken()) {
      List<Fact> facts = taken.facts(protocol, from);
      if (!facts.isEmpty()) {
        intake.recorder().submit(protocol + " " + from, facts).join();
        settled(taken, facts);
      }
      owner.reached(taken.reached());
      acknowledged = taken.messages();
      try {
        turn(() -> talk.stored(acknowledged, intake.now_ms(), intray));
      } catch (IOException gone) {
        // What else was received is stored all the same: not every device sends it again.
        locked(() -> end(""));
      }
      moved_ns = System.nanoTime();
    }
  }

  private void settled(Intray.Taken taken, List<Fact> facts) {
    ReadBatch reads = facts.getFirst() instanceof ReadBatch batch ? batch : ReadBatch.of(List.of());
    if (remembers()) {
      intake.stored().add(reads, taken.marks());
    }
    owner.stored(reads.size());
    lane.stored(reads);
  }

  /** JSON lines acknowledge each line, so that nobody has a reason to send all again. */
  private boolean remembers() {
    return !protocol.equals("jsonlines");
  }

  /** Everything that waits, once there is anything; null when there will be no more. */
  private Intray.Taken taken() {
    lock.lock();
    try {
      while (!anyNews() && !ended && !broken) {
        changed.awaitUninterruptibly();
      }
      if (!anyNews() || broken) {
        return null;
      }
      Intray.Taken taken = intray.taken();
      changed.signalAll();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** A talk may take something long after the message it was in, when a tick decides about it. */
  private boolean anyNews() {
    return intray.messages() != acknowledged || intray.isWaiting();
  }

  /** A device that sends faster than the disk takes is slowed down by not being read. */
  private void awaitRoom() {
    lock.lock();
    try {
      while (!broken
          && (intray.waiting() >= owner.batchReadsMax()
              || intray.waitingBytes() >= WAITING_BYTES_MAX)) {
        changed.awaitUninterruptibly();
      }
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

  private boolean isEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  private void end(String reason) {
    ended = true;
    if (!reason.isEmpty() && why.isEmpty()) {
      why = reason;
      lane.trouble(reason);
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
}
