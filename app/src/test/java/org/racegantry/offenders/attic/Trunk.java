package org.racegantry.offenders.attic;

/** Something in a room above. */
public final class Trunk {}
