package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Turn;

/**
 * Asks for what stands in the reader's log: first for everything since the last read that was
 * stored, then for what the numbers of live reads leave out. One stretch at a time, the next one
 * when no more comes of the one before, each at most three times.
 */
final class Rewinding {
  static final String LOG = "log";
  static final String SECONDS = "seconds";
  private static final long QUIET_ms = 5_000;
  private static final long AHEAD = 100_000;
  private static final long HOUR_S = 3_600;
  private static final long DAY_S = 86_400;
  private static final long RACE_DAYS = 7;

  /** What was asked for last. */
  private enum Step {
    NOTHING,
    SINCE_NUMBER,
    SINCE_TIME,
    GAPS
  }

  private final boolean off;
  private final String opening;
  private final long stored;
  private final long since_s;
  private final long raceEnd_s;
  private final Silence quiet = new Silence();
  private Step step = Step.NOTHING;
  private boolean came;
  private long clock_s = Long.MIN_VALUE;

  Rewinding(Setting setting) {
    String how = setting.option("rewind", "bytes");
    off = how.equals("off");
    opening = how.equals("ascii") ? "00" : "\0\0";
    stored = setting.reachedIn(LOG);
    long raceDay_s =
        Passing.seconds(setting.raceDay().toEpochSecond(LocalTime.MIN, ZoneOffset.UTC) * 1_000);
    long stored_s = setting.reachedIn(SECONDS);
    since_s = Math.max(stored_s > 0 ? stored_s - HOUR_S : raceDay_s, 0);
    raceEnd_s = Math.max(raceDay_s, since_s) + RACE_DAYS * DAY_S;
  }

  /** The reader told its clock. */
  void clock(long local_ms) {
    clock_s = Passing.seconds(local_ms);
  }

  /** A read came out of the log. */
  void came(long now_ms) {
    came = true;
    quiet.broken(now_ms);
  }

  void tick() {
    quiet.tick();
  }

  /**
   * Whether numbers may be remembered as reached: not while the first question of all is under way,
   * which would have to be asked again after a break.
   */
  boolean settled() {
    return off || stored > 0 || step == Step.GAPS;
  }

  /** Asks for the next stretch if it is time for it. */
  void goOn(LogNumbers numbers, long now_ms, Turn turn) {
    if (off || step != Step.NOTHING && !quiet.lasts(QUIET_ms, now_ms)) {
      return;
    }
    boolean first = step == Step.NOTHING;
    if (first && stored > 0) {
      send("6", stored, stored + AHEAD, now_ms, turn);
      step = Step.SINCE_NUMBER;
    } else if (first || step == Step.SINCE_NUMBER && !came) {
      long from_s = clock_s > 0 ? Math.min(since_s, clock_s - clock_s % DAY_S) : since_s;
      send("8", from_s, Math.max(raceEnd_s, clock_s + DAY_S), now_ms, turn);
      step = Step.SINCE_TIME;
    } else {
      step = Step.GAPS;
      Optional<LogNumbers.Wanted> wanted = numbers.ask();
      wanted.ifPresent(gap -> send("6", gap.first() - 1, gap.last() + 1, now_ms, turn));
    }
  }

  private void send(String letter, long from, long to, long now_ms, Turn turn) {
    String command = letter + opening + from + '\r' + to + '\r';
    turn.send(command.getBytes(StandardCharsets.US_ASCII));
    quiet.broken(now_ms);
  }
}
