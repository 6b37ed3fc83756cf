package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.access.OneTimeCode;
import org.racegantry.publish.access.People;
import org.racegantry.publish.access.PeopleFileException;
import picocli.CommandLine;

/** The doors of a race that is served, and what the terminal says about them. */
record CrewDoor(Path file, Entrance entrance) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** The doors for the people kept beside a race file. */
  static CrewDoor beside(Path file, Approach approach) {
    return new CrewDoor(file, Entrance.of(people(file), approach, mark(file)));
  }

  /** The people kept beside a race file; a damaged file of them ends the command. */
  static People people(Path file) {
    try {
      return People.beside(Journals.onThisMachine(file), InstantSource.system());
    } catch (PeopleFileException damaged) {
      throw new Failure(Exit.DATA, damaged.getMessage(), damaged);
    }
  }

  /** Where the crew comes in, and the code for the first one of it. */
  void say(String address, PrintWriter err) {
    entrance
        .people()
        .setUp()
        .ifPresentOrElse(
            code ->
                err.printf(
                    "Crew: open %senter and type %s (once, until %s)%n      or %senter#%s%n",
                    address, code.words(), clock(code.until_ms()), address, code.words()),
            () ->
                err.printf(
                    "Crew: come in at %senter; a new code: gantry crew %s reset NAME%n",
                    address, file));
  }

  /** A code on stdout, and what it is good for on stderr. */
  static void print(OneTimeCode code, CommandLine line) {
    line.getOut().println(code.words());
    line.getErr().printf("to type at /enter, once, until tomorrow %s%n", clock(code.until_ms()));
  }

  /** A moment on the clock of whoever sits at this terminal. */
  static String clock(long at_ms) {
    return CLOCK.format(Instant.ofEpochMilli(at_ms).atZone(ZoneId.systemDefault()));
  }

  private static String mark(Path file) {
    return Integer.toHexString(file.toAbsolutePath().normalize().toString().hashCode());
  }
}
