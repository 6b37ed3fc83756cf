package org.racegantry.race;

/** Which time ranks. */
public enum Basis {
  /** From the wave's gun; the official time of a road race. */
  GUN,
  /** From the runner's own crossing of the start line; the gun where that was missed. */
  NET
}
