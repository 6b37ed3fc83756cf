package org.racegantry.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.racegantry.codec.BadBody;
import org.racegantry.journal.JournalException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a sentence on stderr and an exit code. */
final class Faults
    implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
  /** Help and version pages are printed here too, so a closed pipe can show up here. */
  @Override
  public int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (Stdout.ReaderGone gone) {
      return Exit.OK;
    } catch (UncheckedIOException refused) {
      return say(parsed.commandSpec().commandLine().getErr(), words(refused), Exit.IO);
    }
  }

  /** Writes out what is still buffered, and returns the code to end with. */
  int finish(int code, PrintWriter out, PrintWriter err) {
    try {
      out.flush();
      System.out.flush();
      return code;
    } catch (Stdout.ReaderGone gone) {
      // Whoever read our output has seen enough, as in `gantry results FILE | head -1`.
      return code;
    } catch (UncheckedIOException refused) {
      return code == Exit.IO ? code : say(err, words(refused), Exit.IO);
    }
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("gantry: " + wrong.getMessage());
    if (wrong instanceof UnmatchedArgumentException) {
      UnmatchedArgumentException.printSuggestions(wrong, err);
    }
    err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    return switch (thrown) {
      case Stdout.ReaderGone gone -> Exit.OK;
      case Failure failure -> say(err, failure.getMessage(), failure.exitCode());
      case JournalException refused -> say(err, refused.getMessage(), code(refused.reason()));
      case BadBody damaged ->
          say(err, "the race file is damaged or newer: " + damaged.getMessage(), Exit.DATA);
      case UncheckedIOException refused -> say(err, words(refused), Exit.IO);
      default -> ours(err, thrown);
    };
  }

  private static int code(JournalException.Reason reason) {
    return switch (reason) {
      case MISSING -> Exit.NO_INPUT;
      case EXISTS -> Exit.CANT_CREATE;
      case FOREIGN, DAMAGED, DIVERGED -> Exit.DATA;
      case DENIED -> Exit.NO_PERMISSION;
      case UNREACHABLE -> Exit.UNAVAILABLE;
      case BUSY, STORAGE -> Exit.IO;
    };
  }

  private static int say(PrintWriter err, String message, int code) {
    err.println("gantry: " + message);
    return code;
  }

  private static String words(UncheckedIOException refused) {
    return "reading or writing failed: " + refused.getCause().getMessage();
  }

  private static int ours(PrintWriter err, Exception fault) {
    err.println("gantry: this is a fault of Gantry itself; please report it with these lines:");
    fault.printStackTrace(err);
    return Exit.SOFTWARE;
  }
}
