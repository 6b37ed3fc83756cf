package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.racegantry.codec.BadBody;
import org.racegantry.journal.JournalException;
import picocli.CommandLine;

/** What went wrong becomes a sentence and a code; only our own faults come with a trace. */
class FaultsTest {
  private final StringWriter said = new StringWriter();

  private int code(Exception thrown) {
    CommandLine line = new CommandLine(new Gantry()).setErr(new PrintWriter(said, true));
    return new Faults().handleExecutionException(thrown, line, null);
  }

  @Test
  void aFailureIsASentenceWithoutATrace() {
    assertThat(code(new Failure(Exit.CANT_CREATE, "out.csv: exists"))).isEqualTo(73);
    assertThat(said.toString().strip()).isEqualTo("gantry: out.csv: exists");
  }

  @Test
  void anUnexpectedExceptionIsOurFaultAndComesWithATrace() {
    assertThat(code(new IllegalStateException("never"))).isEqualTo(Exit.SOFTWARE);
    assertThat(said.toString()).contains("fault of Gantry itself", "never", "FaultsTest");
  }

  @ParameterizedTest
  @EnumSource(JournalException.Reason.class)
  void everyRefusalOfTheJournalHasACode(JournalException.Reason reason) {
    int expected =
        switch (reason) {
          case MISSING -> Exit.NO_INPUT;
          case EXISTS -> Exit.CANT_CREATE;
          case FOREIGN, DAMAGED, DIVERGED -> Exit.DATA;
          case DENIED -> Exit.NO_PERMISSION;
          case UNREACHABLE -> Exit.UNAVAILABLE;
          case BUSY, STORAGE -> Exit.IO;
        };
    assertThat(code(new JournalException(reason, "no", null))).isEqualTo(expected);
  }

  @Test
  void aBodyNobodyUnderstandsIsBadData() {
    assertThat(code(new BadBody("offset 3"))).isEqualTo(Exit.DATA);
  }

  @Test
  void aClosedPipeIsNoFaultAndAFullDiskIsOne() {
    assertThat(code(closed("Broken pipe"))).isZero();
    assertThat(code(closed("No space left on device"))).isEqualTo(Exit.IO);
    assertThat(said.toString()).contains("No space left");
  }

  /** What a command meets when it prints more than the other end takes. */
  private static RuntimeException closed(String reason) {
    PrintStream out =
        Stdout.over(
            new OutputStream() {
              @Override
              public void write(int value) throws IOException {
                throw new IOException(reason);
              }
            });
    try {
      out.print("x".repeat(1_000_000));
      throw new AssertionError("the stream swallowed: " + reason);
    } catch (Stdout.ReaderGone | UncheckedIOException thrown) {
      return thrown;
    }
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(Terminal.wanted(Map.of(), true)).isTrue();
    assertThat(Terminal.wanted(Map.of(), false)).isFalse();
    assertThat(Terminal.wanted(new TreeMap<>(Map.of("NO_COLOR", "1")), true)).isFalse();
    assertThat(Terminal.wanted(new TreeMap<>(Map.of("NO_COLOR", "")), true)).isTrue();
    assertThat(Terminal.wanted(new TreeMap<>(Map.of("TERM", "dumb")), true)).isFalse();
  }

  @Test
  void aFailureNeedsNoCauseButKeepsOne() {
    assertThatThrownBy(
            () -> {
              throw new Failure(Exit.DATA, "bad", new IOException("why"));
            })
        .hasCauseInstanceOf(IOException.class);
  }
}
