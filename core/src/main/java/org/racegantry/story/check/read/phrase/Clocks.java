package org.racegantry.story.check.read.phrase;

import java.util.Optional;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.text.Token.Sort;

/**
 * Times in the notation of clocks: {@code 2:01:27}, {@code 2:01.27}, {@code 2.01.27}, {@code
 * 61:40}, {@code 2:10}. In a marathon a first number below ten of three is hours.
 */
final class Clocks {
  private static final int HOURS_BELOW = 10;

  private Clocks() {}

  /** The time at this token, with the room that was said in front of it. */
  static Optional<Part<Meaning.Clock>> at(Row row, int i, Room room, String words) {
    if (row.at(i).sort() != Sort.NUMBER) {
      return Optional.empty();
    }
    String digits = row.at(i).low();
    String[] parts = digits.split("[:.]", -1);
    boolean colon = digits.indexOf(':') > 0;
    if (digits.indexOf(',') >= 0 || !sound(parts) || (parts.length == 2 && !colon)) {
      return parts.length == 2 ? dotted(row, i, parts, room, words) : Optional.empty();
    }
    return switch (parts.length) {
      case 2 -> Optional.of(new Part<>(two(parts, room, words), i + 1));
      case 3 -> Optional.of(new Part<>(three(parts, room, words), i + 1));
      case 4 -> Optional.of(new Part<>(same(seconds(parts, 0), room, words), i + 1));
      default -> Optional.empty();
    };
  }

  /** {@code 59.45}: two digits after the dot and no unit behind, so no decimal number. */
  private static Optional<Part<Meaning.Clock>> dotted(
      Row row, int i, String[] parts, Room room, String words) {
    boolean clock = parts[0].length() <= 2 && parts[1].length() == 2 && sound(parts);
    boolean unit = Distances.isUnit(row.at(i + 1).low()) || row.is(i + 1, "%");
    return clock && !unit
        ? Optional.of(new Part<>(two(parts, room, words), i + 1))
        : Optional.empty();
  }

  private static boolean sound(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      boolean digits = !parts[i].isEmpty() && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
      if (!digits || parts[i].length() > 3) {
        return false;
      }
      boolean tenths = i == parts.length - 1 && i >= 2 && parts[i].length() < 2;
      if (i > 0 && !tenths && (parts[i].length() != 2 || parts[i].charAt(0) > '5')) {
        return false;
      }
    }
    return true;
  }

  private static Meaning.Clock two(String[] parts, Room room, String words) {
    long first = Long.parseLong(parts[0]);
    long second = Long.parseLong(parts[1]);
    long brief = 60 * first + second;
    if (first >= HOURS_BELOW) {
      return same(brief, room, words);
    }
    long whole = 3600 * first + 60 * second;
    Amount asWhole =
        room == Room.EXACT
            ? new Amount(whole, whole + 59, whole, words)
            : room.seconds(whole, 60, words);
    return new Meaning.Clock(asWhole, room.seconds(brief, 1, words));
  }

  private static Meaning.Clock three(String[] parts, Room room, String words) {
    boolean tenths = parts[2].length() < 2 || Long.parseLong(parts[0]) >= HOURS_BELOW;
    if (!tenths) {
      return same(seconds(parts, 0), room, words);
    }
    long up = Long.parseLong(parts[2]) > 0 ? 1 : 0;
    return same(60 * Long.parseLong(parts[0]) + Long.parseLong(parts[1]) + up, room, words);
  }

  private static long seconds(String[] parts, int from) {
    long minutes = 60 * Long.parseLong(parts[from]) + Long.parseLong(parts[from + 1]);
    return 60 * minutes + Long.parseLong(parts[from + 2]);
  }

  private static Meaning.Clock same(long seconds, Room room, String words) {
    Amount amount = room.seconds(seconds, 1, words);
    return new Meaning.Clock(amount, amount);
  }
}
