package org.racegantry.cli;

import java.io.Console;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** What the terminal can show, and what the user wants of it. */
final class Terminal {
  private Terminal() {}

  /** Colours on a terminal, none in a file or a pipe or where NO_COLOR asks for none. */
  static ColorScheme colours() {
    return Help.defaultColorScheme(wanted(System.getenv(), isTerminal()) ? Ansi.ON : Ansi.OFF);
  }

  /** Whether to colour, by the convention of no-color.org. */
  static boolean wanted(Map<String, String> environment, boolean terminal) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return terminal && !refused && !dumb;
  }

  /** Whether a person is looking, and not a file or a pipe. */
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
