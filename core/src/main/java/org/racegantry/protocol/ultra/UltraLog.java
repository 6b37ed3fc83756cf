package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/** Files with an Ultra's reads: those of its software, and what was caught on the wire. */
final class UltraLog implements LogFormat {
  private static final Pattern WIRE =
      Pattern.compile("[01],[0-9A-Za-z]+,\\d+,\\d{1,3},\\d,-?\\d*,[01],\\d*,(?:[^,]*,){3,7}[^,]*");
  private static final Pattern OTHER =
      Pattern.compile("(?:1,)?Connected,.*|V=[\\d.]+|S=\\d+.*|[Uu].*");

  @Override
  public String id() {
    return "ultra";
  }

  @Override
  public String title() {
    return "RFID Timing Ultra: files of its software, or its lines as sent";
  }

  @Override
  public int recognised(List<String> lines) {
    long count =
        lines.stream()
            .map(String::strip)
            .filter(line -> WIRE.matcher(line).matches() || FileLine.fits(line))
            .count();
    return (int) count;
  }

  @Override
  public LogReader open(Setting setting) {
    return new Lines(setting);
  }

  private static final class Lines implements LogReader {
    /** No present: a time without a date is of the race's day. */
    private static final long LONG_AGO_ms = 0;

    private static final long DAY_ms = 86_400_000;

    private final String reader;
    private final LocalClock clock;

    Lines(Setting setting) {
      reader = setting.reader().isEmpty() ? "ultra" : setting.reader();
      clock = new LocalClock(setting.zone(), setting.raceDay());
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      String line = new String(bytes, offset, length, StandardCharsets.ISO_8859_1).strip();
      if (line.isEmpty() || OTHER.matcher(line).matches() || ClockLine.local_ms(line).isPresent()) {
        return;
      }
      try {
        said.accept(read(bytes, offset, length));
      } catch (BadField bad) {
        said.accept(bad.refusal());
      }
    }

    private Decoded read(byte[] bytes, int offset, int length) throws BadField {
      if (new Fields(bytes, offset, length).count() >= Passing.FIELDS) {
        Passing passing = Passing.parse(bytes, offset, length);
        return passing.said(reader, clock.moment_ms(passing.local_ms()));
      }
      FileLine line = FileLine.parse(bytes, offset, length);
      long time_ms =
          line.day() == FileLine.NO_DAY
              ? clock.momentOfDay_ms(line.ofDay_ms(), LONG_AGO_ms)
              : clock.moment_ms(line.day() * DAY_ms + line.ofDay_ms());
      return new Decoded.Detection(
          new Read(reader, line.chip(), time_ms, line.port(), Read.NONE, Read.NONE));
    }
  }
}
