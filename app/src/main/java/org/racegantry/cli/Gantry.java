package org.racegantry.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. What a command prints on stdout is data; words for people go to stderr. Every
 * command writes text with {@code spec.commandLine().getOut()}, bytes with {@code System.out}, and
 * fails by throwing {@link Failure}.
 */
@Command(
    name = "gantry",
    description = "Race timing, results and records for road races.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gantry demo                        London 2023, live in the browser",
      "  gantry results race.gantry         who won",
      "  gantry explain race.gantry 21      why is this time this?",
      "  gantry help COMMAND                what a command takes",
      "  ./gantry bench --help              measures this machine",
      "",
      "Exit codes: 0 done, 64 wrong usage, 65 bad data, 66 no input, 69 not available,",
      "70 our fault, 73 can't create, 74 input/output, 77 no permission."
    })
public final class Gantry implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    System.setOut(Stdout.open());
    int code = run(args);
    System.exit(code);
  }

  /**
   * Runs one command on {@code System.out} and {@code System.err} and returns its exit code; never
   * throws.
   */
  public static int run(String... args) {
    CommandLine line = Commands.forArguments(args);
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    Faults faults = new Faults();
    line.setOut(out)
        .setErr(err)
        .setColorScheme(Terminal.colours())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(faults)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
    int code = line.execute(args);
    code = faults.finish(code, out, err);
    err.flush();
    return code;
  }

  /** The root with every command under it. */
  static CommandLine line() {
    return Commands.all();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? See: gantry --help");
  }
}
