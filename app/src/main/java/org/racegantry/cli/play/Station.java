package org.racegantry.cli.play;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.Emulator;
import org.racegantry.rehearsal.device.Wire;

/**
 * One emulated reader with a thread of its own, which alone touches the emulator: it hears, lets
 * chips cross when they are due, and connects again after every break. A reader without
 * acknowledgements cannot know what a break has swallowed, so after one everything is sent again in
 * the end, as a careful operator would.
 */
final class Station implements Wire {
  private static final long TICK_NS = 50_000_000;
  private static final long CONNECT_MS = 2_000;
  private static final long BACK_OFF_FIRST_MS = 50;
  private static final long BACK_OFF_MOST_MS = 1_000;
  private static final long FAREWELL_MS = 5_000;
  private static final long STUCK_NS = 3_000_000_000L;
  private static final int STRIDE = 256;

  /** At full speed no more chips cross than Gantry keeps up with. */
  private static final int OWED_MOST = 4_096;

  private final Part part;
  private final Pace pace;
  private final Emulator emulator;
  private final LinkedBlockingQueue<Connection.Heard> inbox = new LinkedBlockingQueue<>();
  private Connection connection;
  private boolean hangUpAsked;
  private boolean brokenSinceResend;
  private long backOff_ms = BACK_OFF_FIRST_MS;
  private long callAgain_ns = System.nanoTime();
  private long tickAt_ns = System.nanoTime();
  private long owedBefore;
  private long owedSince_ns;
  private int seen;
  private int guns;
  private int connections;
  private String trouble = "";
  private volatile boolean closing;
  private volatile Standing standing;
  private Thread thread;

  Station(Part part, Pace pace) {
    this.part = part;
    this.pace = pace;
    this.emulator = part.emulator();
    this.standing = now(false);
  }

  void start() {
    if (part.reach() instanceof Reach.Listens listens) {
      Thread.ofVirtual().name("door " + part.reader()).start(() -> answer(listens));
    }
    thread = Thread.ofVirtual().name("reader " + part.reader()).start(this::run);
  }

  Standing standing() {
    return standing;
  }

  /** Asks it to say good-bye where a connection stands, and to end. */
  void close() {
    closing = true;
    if (part.reach() instanceof Reach.Listens listens) {
      try {
        listens.door().close();
      } catch (IOException closing) {
        throw new AssertionError("a server socket always closes", closing);
      }
    }
  }

  /** Waits until it has ended. */
  void join() throws InterruptedException {
    thread.join();
  }

  @Override
  public void send(byte[] bytes) {
    if (stands()) {
      try {
        connection.write(bytes);
      } catch (IOException cut) {
        hangUpAsked = true;
        trouble = "the line broke: " + cut.getMessage();
      }
    }
  }

  @Override
  public void hangUp() {
    hangUpAsked = true;
  }

  @Override
  public boolean stands() {
    return connection != null && !hangUpAsked;
  }

  private void run() {
    try {
      while (!closing) {
        hear(inbox.poll(pause_ns(), TimeUnit.NANOSECONDS));
        callGantry();
        seeWhatIsDue();
        tick();
        standing = now(resendIfOwing());
        endTurn();
      }
      sayGoodBye();
    } catch (InterruptedException stopped) {
      drop("");
    }
  }

  private long pause_ns() {
    long tick_ns = tickAt_ns - System.nanoTime();
    long due_ns = seen < part.reads().size() && roomForMore() ? dueIn_ns() : Long.MAX_VALUE;
    return Math.max(0, Math.min(tick_ns, due_ns));
  }

  private void hear(Connection.Heard first) {
    for (Connection.Heard heard = first; heard != null; heard = inbox.poll()) {
      switch (heard) {
        case Connection.Heard.Call(Socket socket) -> connect(socket);
        case Connection.Heard.Bytes(Connection from, byte[] bytes) -> {
          if (from == connection && stands()) {
            emulator.heard(bytes, 0, bytes.length, pace.readerClock_ms(), this);
          }
        }
        case Connection.Heard.Gone(Connection from, String why) -> {
          if (from == connection) {
            drop(why);
          }
        }
      }
      endTurn();
    }
  }

  /** Puts on the wire what was said, and hangs up if that was asked for. */
  private void endTurn() {
    if (connection == null) {
      return;
    }
    try {
      connection.flush();
    } catch (IOException cut) {
      hangUpAsked = true;
      trouble = "the line broke: " + cut.getMessage();
    }
    if (hangUpAsked) {
      drop(trouble);
    }
  }

  private void callGantry() {
    if (connection != null
        || !(part.reach() instanceof Reach.Calls calls)
        || callAgain_ns - System.nanoTime() > 0) {
      return;
    }
    Socket socket = new Socket();
    try {
      socket.connect(calls.gantry(), (int) CONNECT_MS);
      connect(socket);
      endTurn();
    } catch (IOException refused) {
      trouble = calls.gantry() + ": " + refused.getMessage();
      callAgain_ns = System.nanoTime() + backOff_ms * 1_000_000;
      backOff_ms = Math.min(2 * backOff_ms, BACK_OFF_MOST_MS);
    }
  }

  private void connect(Socket socket) {
    drop("Gantry called a second time");
    try {
      connection = new Connection(socket, part.reader(), inbox::add);
    } catch (IOException broken) {
      trouble = "the line broke: " + broken.getMessage();
      return;
    }
    trouble = "";
    connections++;
    hangUpAsked = false;
    emulator.connected(pace.readerClock_ms(), this);
  }

  private void drop(String why) {
    if (connection == null) {
      return;
    }
    connection.close();
    connection = null;
    hangUpAsked = false;
    brokenSinceResend |= seen > 0 || guns > 0;
    trouble = why;
    backOff_ms = BACK_OFF_FIRST_MS;
    callAgain_ns = System.nanoTime() + backOff_ms * 1_000_000;
    emulator.disconnected();
  }

  private void seeWhatIsDue() {
    long now_ms = pace.readerClock_ms();
    while (guns < part.guns_ms().size() && pace.left_ns(part.guns_ms().get(guns)) <= 0) {
      emulator.gun(part.guns_ms().get(guns++), now_ms, this);
    }
    for (int n = 0; n < STRIDE && seen < part.reads().size() && roomForMore(); n++) {
      if (dueIn_ns() > 0) {
        return;
      }
      Read read = part.reads().get(seen++);
      emulator.seen(read, now_ms, this);
    }
  }

  private boolean roomForMore() {
    return pace.limited() || emulator.owed() < OWED_MOST;
  }

  private long dueIn_ns() {
    return pace.left_ns(part.reads().get(seen).time_ms());
  }

  private void tick() {
    if (tickAt_ns - System.nanoTime() <= 0) {
      emulator.tick(pace.readerClock_ms(), this);
      tickAt_ns = System.nanoTime() + TICK_NS;
    }
  }

  /**
   * Returns whether nothing at all is left to do. Some readers hand what was seen without a
   * connection over only when they are told to; their operator does so when nothing comes any more.
   */
  private boolean resendIfOwing() {
    long now_ns = System.nanoTime();
    if (emulator.owed() != owedBefore) {
      owedBefore = emulator.owed();
      owedSince_ns = now_ns;
    }
    boolean allSeen = seen == part.reads().size() && guns == part.guns_ms().size();
    boolean stuck = owedBefore > 0 && now_ns - owedSince_ns > STUCK_NS;
    if (!allSeen || !stands() || (owedBefore > 0 && !(stuck && brokenSinceResend))) {
      return false;
    }
    if (brokenSinceResend) {
      brokenSinceResend = false;
      owedSince_ns = now_ns;
      emulator.resendAll(pace.readerClock_ms(), this);
      return false;
    }
    return true;
  }

  private Standing now(boolean done) {
    return new Standing(
        part.reader(),
        part.protocol(),
        connection != null,
        part.reads().size(),
        seen,
        emulator.owed(),
        connections,
        done,
        trouble);
  }

  private void sayGoodBye() throws InterruptedException {
    if (connection == null) {
      return;
    }
    Connection last = connection;
    try {
      last.lastWord();
      long until_ns = System.nanoTime() + FAREWELL_MS * 1_000_000;
      while (connection == last && System.nanoTime() < until_ns) {
        Connection.Heard heard = inbox.poll(20, TimeUnit.MILLISECONDS);
        if (heard instanceof Connection.Heard.Gone(Connection from, String _) && from == last) {
          connection = null;
        }
      }
    } catch (IOException gone) {
      trouble = "the line broke: " + gone.getMessage();
    }
    last.close();
  }

  private void answer(Reach.Listens listens) {
    while (!closing) {
      try {
        inbox.add(new Connection.Heard.Call(listens.door().accept()));
      } catch (IOException closed) {
        // The door was closed, or no handle is left; the latter gets better.
        if (!pauseShortly()) {
          return;
        }
      }
    }
  }

  private static boolean pauseShortly() {
    try {
      Thread.sleep(BACK_OFF_FIRST_MS);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
