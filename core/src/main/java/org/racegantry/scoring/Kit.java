package org.racegantry.scoring;

import java.util.List;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;

/**
 * Who holds which chip when, and how wrong a reader's clock is, by the acts behind some results.
 * Immutable; safe for any thread.
 */
public final class Kit {
  private final ActsFolded acts;
  private final Field field;

  Kit(ActsFolded acts, Field field) {
    this.acts = acts;
    this.field = field;
  }

  /** How many acts there are; as long as that is the same, so is everything here. */
  public int acts() {
    return acts.all().size();
  }

  /**
   * The position in {@link Results#entrants()} of whoever holds the chip at a corrected time, in
   * milliseconds since 1970, or -1 for nobody.
   */
  public int holder(String chip, long corrected_ms) {
    List<Change.ChipSet> holdings = acts.facts().holdings(chip);
    for (Change.ChipSet held : holdings.reversed()) {
      if (held.from_ms() <= corrected_ms && corrected_ms < held.until_ms()) {
        return field.positionOf(held.entrant());
      }
    }
    return -1;
  }

  /** The chips an entrant was ever assigned by acts in force. */
  public List<String> chips(EntrantId id) {
    return acts.chips(id);
  }

  /** What has to be added to a reader's own time, in milliseconds. */
  public long correction_ms(String reader, long own_ms) {
    for (Change.ClockSet clock : acts.facts().clocks(reader).reversed()) {
      if (clock.from_ms() <= own_ms && own_ms < clock.until_ms()) {
        return clock.offset_ms();
      }
    }
    return 0;
  }
}
