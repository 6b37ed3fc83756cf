package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/**
 * A conversation with one Ultra. It never stops the reader, sets nothing, and starts it only where
 * the readers file says so: in a race whoever stands beside the reader decides that.
 */
final class UltraTalk implements Talk {
  private static final int LINE_LENGTH_MAX = 512;
  private static final long SILENCE_ms = 15_000;
  private static final long SILENCE_STARTING_ms = 30_000;
  private static final long SILENCE_OF_A_QUIET_ONE_ms = 60_000;
  private static final long QUESTIONS_EVERY_ms = 30_000;
  private static final long PROBE_AFTER_ms = 6_000;

  private final String reader;
  private final boolean mayStart;
  private final LineFrames frames = new LineFrames(LINE_LENGTH_MAX, '\r', '\n');
  private final LocalClock live;
  private final LocalClock log;
  private final LogNumbers numbers;
  private final Rewinding rewinding;
  private final Health health;
  private final Asking asking = new Asking();
  private final Silence silence = new Silence();
  private final Silence sinceQuestions = new Silence();
  private boolean beats;
  private boolean probed;
  private boolean started;
  private Turn turn;

  UltraTalk(Setting setting) {
    this.reader = setting.reader().isEmpty() ? "ultra" : setting.reader();
    this.mayStart = setting.option("start", "no").equals("yes");
    this.live = new LocalClock(setting.zone(), setting.raceDay());
    this.log = new LocalClock(setting.zone(), setting.raceDay());
    this.numbers = new LogNumbers(setting.reachedIn(Rewinding.LOG), new Gaps());
    this.rewinding = new Rewinding(setting);
    this.health = new Health(reader, Health.low_mv(setting.option("low", "")));
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    silence.broken(now_ms);
    asking.begin(now_ms);
    question(now_ms, turn);
  }

  private void question(long now_ms, Turn turn) {
    sinceQuestions.broken(now_ms);
    asking.ask("r", now_ms, turn);
    asking.ask("?", now_ms, turn);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    this.turn = turn;
    frames.feed(bytes, offset, length, new Lines(now_ms));
    this.turn = null;
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    silence.tick();
    sinceQuestions.tick();
    rewinding.tick();
    asking.tick(now_ms, turn);
    if (silence.lasts(patience_ms(), now_ms)) {
      long seconds = patience_ms() / 1_000;
      turn.hangUp("the reader has sent nothing for " + seconds + " s, not even its heartbeat");
      return;
    }
    boolean probe = !probed && silence.lasts(PROBE_AFTER_ms, now_ms);
    if (probe || sinceQuestions.lasts(QUESTIONS_EVERY_ms, now_ms)) {
      probed = true;
      question(now_ms, turn);
    }
    if (!asking.busy()) {
      rewinding.goOn(numbers, now_ms, turn);
    }
  }

  /** A reader whose heart was never heard to beat may have none, and is waited for longer. */
  private long patience_ms() {
    if (!beats) {
      return SILENCE_OF_A_QUIET_ONE_ms;
    }
    return started ? SILENCE_STARTING_ms : SILENCE_ms;
  }

  /** What the line is, by how it begins. */
  private void line(byte[] bytes, int offset, int length, long now_ms) {
    turn.message(bytes, offset, length);
    String line = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    if (line.startsWith("Connected,") || line.startsWith("1,Connected,")) {
      turn.take(health.status(Decoded.Status.NO_TIME));
      asking.answered(now_ms, turn);
    } else if (line.startsWith("0,") || line.startsWith("1,")) {
      passing(bytes, offset, length, now_ms);
    } else if (line.startsWith("V=")) {
      voltage(line);
    } else if (line.startsWith("S=")) {
      reading(line, now_ms);
    } else if (!line.startsWith("U") && !line.startsWith("u") && line.charAt(0) != 3) {
      clock(line, now_ms);
    }
    if (!asking.busy()) {
      rewinding.goOn(numbers, now_ms, turn);
    }
  }

  private void passing(byte[] bytes, int offset, int length, long now_ms) {
    Passing passing;
    try {
      passing = Passing.parse(bytes, offset, length);
    } catch (BadField bad) {
      turn.take(bad.refusal());
      return;
    }
    long time_ms = (passing.rewound() ? log : live).moment_ms(passing.local_ms());
    turn.take(passing.said(reader, time_ms));
    if (passing.rewound()) {
      rewinding.came(now_ms);
    }
    if (passing.logId() != Read.NONE) {
      count(passing);
    }
  }

  private void count(Passing passing) {
    if (passing.rewound()) {
      numbers.rewound(passing.logId());
    } else {
      numbers.live(passing.logId());
    }
    if (rewinding.settled() && numbers.reached() > 0) {
      turn.reached(Rewinding.LOG, numbers.reached());
      turn.reached(Rewinding.SECONDS, passing.seconds());
    }
  }

  private void voltage(String line) {
    int volts_mv = Health.millivolts(line.substring(2));
    if (volts_mv == Decoded.Status.NO_BATTERY) {
      turn.take(new Decoded.Refusal(3, line.substring(2), "send volts, such as V=25.32"));
      return;
    }
    beats = true;
    health.battery(volts_mv);
    turn.take(health.status(Decoded.Status.NO_TIME));
  }

  private void reading(String line, long now_ms) {
    boolean reads = !line.startsWith("S=0");
    health.reading(reads);
    turn.take(health.status(Decoded.Status.NO_TIME));
    if (!reads && mayStart && !started) {
      started = true;
      asking.ask("R", now_ms, turn);
    }
    asking.answered(now_ms, turn);
  }

  private void clock(String line, long now_ms) {
    OptionalLong told_ms = ClockLine.local_ms(line);
    if (told_ms.isEmpty()) {
      String mend = "begin a line with 0, for a read, V= S= U u or Connected, or tell the time";
      turn.take(new BadField(1, line, mend).refusal());
      return;
    }
    rewinding.clock(told_ms.getAsLong());
    turn.take(health.status(live.moment_ms(told_ms.getAsLong())));
    asking.answered(now_ms, turn);
  }

  /** Lines without their ends; between a CR and its LF stands none. */
  private final class Lines implements LineFrames.Sink {
    private final long now_ms;

    Lines(long now_ms) {
      this.now_ms = now_ms;
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
      silence.broken(now_ms);
      probed = false;
      if (length > 0) {
        UltraTalk.this.line(bytes, offset, length, now_ms);
      }
    }

    @Override
    public void tooLong() {
      turn.message(new byte[0], 0, 0);
      turn.take(new Decoded.Refusal(1, "", "end each line with LF or CR"));
    }
  }

  /** What the numbers tell goes on to whoever listens. */
  private final class Gaps implements LogNumbers.Told {
    @Override
    public void missing(long first, long last) {
      turn.take(new Decoded.Missing(reader, first, last));
    }

    @Override
    public void recovered(long first, long last) {
      turn.take(new Decoded.Recovered(reader, first, last));
    }
  }
}
