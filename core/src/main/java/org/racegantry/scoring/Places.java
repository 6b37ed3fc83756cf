package org.racegantry.scoring;

/**
 * An entrant's places in the rankings every race has; {@link #NONE} where the entrant takes no
 * place. Sex, division, nation and club places count within race and sex.
 */
public record Places(int overall, int sex, int division, int nation, int club) {
  /** Stands for no place. */
  public static final int NONE = 0;

  /** No place anywhere. */
  public static final Places NOWHERE = new Places(NONE, NONE, NONE, NONE, NONE);
}
