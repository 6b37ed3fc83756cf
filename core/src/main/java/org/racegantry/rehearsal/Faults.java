package org.racegantry.rehearsal;

import java.util.Locale;

/**
 * How badly the day goes for the timing crew. Rates are per thousand.
 *
 * @param missed crossings of a main line that no reader on it saw
 * @param repeated reads a reader sends again later, out of order
 * @param stray crossings with a further read elsewhere or long after: a side antenna, a spectator's
 *     side of the road
 * @param corral starters read while they wait in front of the start line, before the gun
 * @param walkedBack finishers who walk back over the finish
 * @param cuts ten-minute stretches in which a reader is cut off and sends all of it afterwards
 * @param deadMats main lines that see nothing at all for a while
 * @param deadMinutes for how long, around the time when half the field has passed
 * @param wrongClocks readers whose clock is off by seconds
 * @param bagged chips of people who did not start that somebody carries over a mat in a bag
 */
public record Faults(
    int missed,
    int repeated,
    int stray,
    int corral,
    int walkedBack,
    int cuts,
    int deadMats,
    int deadMinutes,
    int wrongClocks,
    int bagged) {
  /** Every crossing is seen, once, in order. */
  public static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** A good day with missed reads and idle wanderers; needs no repair by anybody. */
  public static final Faults FAIR = new Faults(15, 2, 1, 30, 4, 0, 0, 0, 0, 0);

  /** What most race days look like. */
  public static final Faults REALISTIC = new Faults(15, 5, 3, 40, 10, 5, 1, 4, 1, 6);

  /** A day to forget. */
  public static final Faults HARD = new Faults(60, 50, 15, 150, 30, 40, 3, 12, 3, 20);

  /** The preset of this name, or null where there is none: none, fair, realistic, hard. */
  public static Faults named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "none" -> NONE;
      case "fair" -> FAIR;
      case "realistic" -> REALISTIC;
      case "hard" -> HARD;
      default -> null;
    };
  }
}
