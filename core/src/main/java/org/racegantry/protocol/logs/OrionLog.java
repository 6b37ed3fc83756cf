package org.racegantry.protocol.logs;

import java.time.LocalDate;
import java.util.List;
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
 * Files of Orion decoders: {@code $P;..;tag;..;..;milliseconds of the day}, with semicolons or
 * commas. Lines that begin with anything else than {@code $P} are no passings.
 */
public final class OrionLog implements LogFormat {
  private static final String PASSING = "$P";
  private static final int TAG = 2;
  private static final int TIME = 5;
  private static final int DAY_ms = 86_400_000;

  @Override
  public String id() {
    return "orion";
  }

  @Override
  public String title() {
    return "Orion";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(OrionLog::isOurs).count();
  }

  private static boolean isOurs(String line) {
    return line.matches("\\$P([;,])[^;,]*\\1[^;,]+\\1[^;,]*\\1[^;,]*\\1\\d{1,8}([;,].*)?");
  }

  @Override
  public LogReader open(Setting setting) {
    LocalClock clock = new LocalClock(setting.zone(), setting.raceDay());
    LocalDate raceDay = setting.raceDay();
    // A file has no present: far from the race, days are counted from the race's first.
    long never_ms = raceDay.plusYears(100).toEpochDay() * DAY_ms;
    return (bytes, offset, length, said) ->
        line(MessageText.of(bytes, offset, length), setting.reader(), clock, never_ms, said);
  }

  private static void line(
      String line, String reader, LocalClock clock, long never_ms, Consumer<Decoded> said) {
    String[] fields = line.split(line.indexOf(';') >= 0 ? ";" : ",", -1);
    if (!fields[0].equals(PASSING)) {
      return;
    }
    try {
      if (fields.length <= TIME) {
        throw new BadMessage(1, line, "send $P, two fields, two more, and the time");
      }
      String chip = MessageText.chip(fields[TAG].strip(), column(fields, TAG));
      String text = fields[TIME].strip();
      int ofDay_ms = ClockText.digits(text, 0, text.length());
      if (ofDay_ms < 0 || ofDay_ms >= DAY_ms) {
        String mend = "send milliseconds since midnight, below 86400000";
        throw new BadMessage(column(fields, TIME), text, mend);
      }
      long time_ms = clock.momentOfDay_ms(ofDay_ms, never_ms);
      said.accept(new Decoded.Detection(Read.of(reader, chip, time_ms)));
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
    }
  }

  private static int column(String[] fields, int field) {
    int column = 1;
    for (int i = 0; i < field; i++) {
      column += fields[i].length() + 1;
    }
    return column;
  }
}
