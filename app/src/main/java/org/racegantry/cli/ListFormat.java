package org.racegantry.cli;

import java.util.Locale;

/** The ways to print a list. */
enum ListFormat {
  TEXT,
  JSON,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
