package org.racegantry.offenders.cellar;

import org.racegantry.offenders.attic.Trunk;

/** Reaches into a room it has no business in. */
public final class Climber {
  Trunk taken;
}
