package org.racegantry.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One run of the command line inside this process, with everything it said. */
public record CommandRun(int code, String out, String err) {
  /** Runs a command without input. */
  public static CommandRun of(Object... args) {
    return withInput(new byte[0], args);
  }

  /** Runs a command that may read these bytes from its standard input. */
  public static CommandRun withInput(byte[] input, Object... args) {
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    InputStream inBefore = System.in;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      System.setIn(new ByteArrayInputStream(input));
      int code = Gantry.run(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
      return new CommandRun(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
      System.setIn(inBefore);
    }
  }
}
