package org.racegantry.protocol.raceresult;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/**
 * A Ubidium's CSV file: semicolons, a header, the transponder under {@code id} and the local time
 * under {@code time.local}.
 */
final class UbidiumLog implements LogFormat {
  private static final String CHIP = "id";
  private static final String TIME = "time.local";
  private static final int DATE_CHARS = "2023-04-23".length();
  private static final long DAY_MS = 86_400_000;

  @Override
  public String id() {
    return "ubidium";
  }

  @Override
  public String title() {
    return "RACE RESULT Ubidium CSV";
  }

  @Override
  public int recognised(List<String> lines) {
    // The header decides, and it stands first.
    return !lines.isEmpty() && isHeader(names(lines.getFirst())) ? lines.size() : 0;
  }

  private static boolean isHeader(List<String> names) {
    return names.contains(CHIP) && names.contains(TIME);
  }

  private static List<String> names(String line) {
    Fields fields = new Fields(line, ';');
    List<String> names = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      names.add(unquoted(fields.text(i)).toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static String unquoted(String text) {
    String plain = text.strip().replace("\uFEFF", "");
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }

  @Override
  public LogReader open(Setting setting) {
    return new Reader(setting);
  }

  private static final class Reader implements LogReader {
    private final String reader;
    private final LocalClock clock;
    private List<String> names = List.of();

    Reader(Setting setting) {
      this.reader = setting.reader();
      this.clock = new LocalClock(setting.zone(), setting.raceDay());
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      String line = new String(bytes, offset, length, StandardCharsets.UTF_8);
      if (names.isEmpty()) {
        names = names(line);
      } else if (!line.isBlank()) {
        try {
          said.accept(new Decoded.Detection(read(new Fields(line, ';'))));
        } catch (BadMessage bad) {
          said.accept(bad.refusal());
        }
      }
    }

    private Read read(Fields fields) throws BadMessage {
      int chipAt = names.indexOf(CHIP);
      int timeAt = names.indexOf(TIME);
      if (chipAt < 0 || timeAt < 0) {
        throw new BadMessage(1, "", "begin the file with a header that names id and time.local");
      }
      String chip = MessageText.chip(unquoted(fields.text(chipAt)), fields.column(chipAt));
      String time = unquoted(fields.text(timeAt));
      int column = fields.column(timeAt);
      if (time.length() <= DATE_CHARS) {
        throw new BadMessage(column, time, "write the time as YYYY-MM-DD HH:MM:SS.fff");
      }
      String[] date = time.substring(0, DATE_CHARS).split("-", -1);
      if (date.length != 3) {
        throw new BadMessage(column, time, "write the date as YYYY-MM-DD");
      }
      long day = ClockText.day(date[0], date[1], date[2], column);
      long ofDay_ms = ClockText.ofDay_ms(time.substring(DATE_CHARS + 1), column + DATE_CHARS + 1);
      return Read.of(reader, chip, clock.moment_ms(day * DAY_MS + ofDay_ms));
    }
  }
}
