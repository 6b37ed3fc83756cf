package org.racegantry.offenders;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the ban an offender breaks, and how often. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {
  /** Name of the ban. */
  String value();

  /** How many of its accesses the ban must catch. */
  int times();
}
