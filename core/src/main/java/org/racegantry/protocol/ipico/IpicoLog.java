package org.racegantry.protocol.ipico;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/** Files of an IPICO reader, which are the lines it sends, and what was caught on the wire. */
final class IpicoLog implements LogFormat {
  @Override
  public String id() {
    return "ipico";
  }

  @Override
  public String title() {
    return "IPICO: a reader's files, or its lines as sent";
  }

  @Override
  public int recognised(List<String> lines) {
    int count = 0;
    for (String line : lines) {
      byte[] bytes = line.strip().getBytes(StandardCharsets.ISO_8859_1);
      count += isRead(bytes) ? 1 : 0;
    }
    return count;
  }

  private static boolean isRead(byte[] bytes) {
    try {
      return bytes.length >= TagLine.LENGTH && TagLine.parse(bytes, 0, bytes.length) != null;
    } catch (BadLine other) {
      return false;
    }
  }

  @Override
  public LogReader open(Setting setting) {
    return new Lines(setting);
  }

  private static final class Lines implements LogReader {
    private final String reader;
    private final LocalClock clock;

    Lines(Setting setting) {
      reader = setting.reader().isEmpty() ? "ipico" : setting.reader();
      clock = new LocalClock(setting.zone(), setting.raceDay());
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1).strip();
      byte[] line = text.getBytes(StandardCharsets.ISO_8859_1);
      if (line.length == 0 || Banner.fits(line, 0, line.length)) {
        return;
      }
      try {
        if (text.regionMatches(true, 0, "ab", 0, 2)) {
          control(ControlLine.parse(line, 0, line.length), said);
          return;
        }
        TagLine read = TagLine.parse(line, 0, line.length);
        said.accept(new Decoded.Detection(Read.of(reader, read.tag(), moment_ms(read.local_ms()))));
      } catch (BadLine bad) {
        said.accept(bad.refusal());
      }
    }

    private void control(ControlLine line, Consumer<Decoded> said) {
      boolean gun = line.instruction() == ControlLine.TRIGGER && line.tellsTime();
      if (gun && line.local_ms() != LocalTimestamp.NONE) {
        said.accept(new Decoded.GunMark(reader, moment_ms(line.local_ms()), "trigger"));
      }
    }

    private long moment_ms(long local_ms) {
      return clock.moment_ms(local_ms);
    }
  }
}
