package org.racegantry.protocol.wiclax;

import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Turn;

/**
 * From when to ask a device for its reads again, and up to when they have all come. The protocol
 * has no numbers to go by, so it goes by the times of the reads; nothing says that a rewind is
 * over, so it is when none of its reads has come for ten seconds. Confined to one thread.
 */
final class Rewind {
  static final String STRETCH = "time";
  static final long QUIET_MS = 10_000;

  /** So much is asked for again, because reads of one moment need not come in order. */
  private static final long MARGIN_MS = 10_000;

  private static final long DAY_MS = 86_400_000;
  private static final long NEVER = Long.MIN_VALUE;

  private final LocalClock clock;
  private final long before_ms;
  private long device_ms = NEVER;
  private long latest_ms;
  private long said_ms;
  private long quietFrom_ms = NEVER;
  private boolean under;

  Rewind(Setting setting) {
    this.clock = new LocalClock(setting.zone(), setting.raceDay());
    this.before_ms = setting.reachedIn(STRETCH);
    this.latest_ms = before_ms;
    this.said_ms = before_ms;
  }

  /** The device's clock shows this. */
  void told(long told_ms) {
    device_ms = told_ms;
  }

  /**
   * The command that asks for all since the last stored read; where there is none, since the race's
   * first day began, or the device's own if that was earlier. It ends a day ahead, so that a clock
   * that is behind hides nothing.
   */
  String command(long now_ms) {
    under = true;
    quietFrom_ms = now_ms;
    long until_ms = Math.max(now_ms, device_ms) + DAY_MS;
    boolean known = before_ms > 0 && before_ms < until_ms;
    long from_ms = known ? clock.local_ms(before_ms - MARGIN_MS) : firstDay_ms(now_ms);
    return "REWIND " + WiclaxTime.text(from_ms) + ' ' + WiclaxTime.text(clock.local_ms(until_ms));
  }

  private long firstDay_ms(long now_ms) {
    long deviceDay = Math.floorDiv(clock.local_ms(device_ms == NEVER ? now_ms : device_ms), DAY_MS);
    return Math.min(deviceDay, clock.raceDay()) * DAY_MS;
  }

  /** A read was taken; while a rewind is under way, what was missed may lie before it. */
  void took(long time_ms, boolean rewound, long now_ms, Turn turn) {
    if (time_ms < Math.max(now_ms, device_ms) + DAY_MS) {
      latest_ms = Math.max(latest_ms, time_ms);
    }
    quietFrom_ms = rewound ? now_ms : quietFrom_ms;
    settle(now_ms, turn);
  }

  /** Says up to when all reads have come, where that is known. */
  void settle(long now_ms, Turn turn) {
    quietFrom_ms = Math.min(quietFrom_ms, now_ms);
    if (under && now_ms - quietFrom_ms >= QUIET_MS) {
      under = false;
    }
    if (!under && quietFrom_ms != NEVER && latest_ms > said_ms) {
      said_ms = latest_ms;
      turn.reached(STRETCH, latest_ms);
    }
  }
}
