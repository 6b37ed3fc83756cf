package org.racegantry.brokers;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.racegantry.cli.Gantry;

/** One command run in this process, with what it printed. */
record Ran(int code, String out, String err) {
  /** Runs a command; one at a time, since System.out belongs to the whole process. */
  static Ran gantry(String... args) {
    synchronized (Ran.class) {
      PrintStream outBefore = System.out;
      PrintStream errBefore = System.err;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      try {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Gantry.run(args);
        System.out.flush();
        return new Ran(
            code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
      } finally {
        System.setOut(outBefore);
        System.setErr(errBefore);
      }
    }
  }
}
