package org.racegantry.scoring;

import java.util.Objects;

/**
 * What became of one read, and why, in a sentence.
 *
 * @param fate the reason in one word
 * @param sentence the reason for people
 */
public record ReadNotice(Fate fate, String sentence) implements Notice {
  public ReadNotice {
    Objects.requireNonNull(fate, "fate");
    Objects.requireNonNull(sentence, "sentence");
  }

  /** The notice for a read that met this fate. */
  static ReadNotice of(Fate fate, String point) {
    return new ReadNotice(fate, words(fate, point));
  }

  private static String words(Fate fate, String point) {
    return switch (fate) {
      case USED -> "Used: the time at " + point + ".";
      case DUPLICATE -> "The same detection was sent before.";
      case UNKNOWN_READER -> "Its reader stands on no line of this race.";
      case STRUCK -> "An official struck it.";
      case UNKNOWN_CHIP -> "The chip was assigned to nobody at that time.";
      case DID_NOT_START -> "An official ruled that the entrant did not start.";
      case BEFORE_GUN -> "Before the wave's gun.";
      case SAME_PASSING -> "The same crossing, seen again.";
      case BACKUP_NOT_NEEDED -> "The backup line saw what the main line saw.";
      case OFFICIAL_TIME -> "An official's time stands at this point.";
      case AFTER_FINISH -> "After the finish.";
      case START_WINDOW -> "Too long after the gun to be a start.";
      case PASSED_ALREADY -> "Another crossing explains this point better.";
      case TOO_FAST -> "Nobody can have come this far since the crossing before.";
      case OUT_OF_ORDER -> "It fits nowhere between the other crossings.";
    };
  }

  @Override
  public String code() {
    return fate.name();
  }

  @Override
  public Severity severity() {
    return fate.severity();
  }
}
