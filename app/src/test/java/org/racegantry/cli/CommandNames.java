package org.racegantry.cli;

import java.util.Set;

/** The names of all commands, for tests of the pages. */
public final class CommandNames {
  private CommandNames() {}

  /** Every name a command answers to. */
  public static Set<String> all() {
    return Gantry.line().getSubcommands().keySet();
  }
}
