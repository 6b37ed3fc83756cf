package org.racegantry.protocol.runscore;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClocks;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/** The feed, written to a file. It has no dates: all of it is of the race's days, in its order. */
final class RunscoreLog implements LogFormat {
  /** A file has no present; this one is near no race. */
  private static final long NO_PRESENT_ms = 0;

  @Override
  public String id() {
    return RunscoreProtocol.ID;
  }

  @Override
  public String title() {
    return "RunScore Open TCP";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(RunscoreLine::isOne).count();
  }

  @Override
  public LogReader open(Setting setting) {
    return new Lines(setting);
  }

  private static final class Lines implements LogReader {
    private final LocalClocks clocks;

    Lines(Setting setting) {
      this.clocks = new LocalClocks(setting);
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      if (length == 0) {
        return;
      }
      try {
        String line = MessageText.of(bytes, offset, length);
        said.accept(new Decoded.Detection(RunscoreLine.read(line, clocks, NO_PRESENT_ms)));
      } catch (BadMessage bad) {
        said.accept(bad.refusal());
      }
    }
  }
}
