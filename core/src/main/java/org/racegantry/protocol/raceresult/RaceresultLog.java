package org.racegantry.protocol.raceresult;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;

/**
 * Passings as the decoder writes them, in a file of passings or a recording of the wire: with or
 * without {@code #P;}, with semicolons or tabs, with or without a header.
 */
final class RaceresultLog implements LogFormat {
  private static final String PUSHED = "#P;";
  private static final int UNMISTAKABLE_FIELDS = 12;

  @Override
  public String id() {
    return RaceresultProtocol.ID;
  }

  @Override
  public String title() {
    return "RACE RESULT passings";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(RaceresultLog::isPassing).count();
  }

  private static boolean isPassing(String line) {
    String plain = plain(line);
    char separator = separator(plain);
    if (new Fields(plain, separator).size() < UNMISTAKABLE_FIELDS) {
      return false;
    }
    try {
      return PassingLine.parse(plain, separator).number() > 0;
    } catch (BadMessage none) {
      return false;
    }
  }

  @Override
  public LogReader open(Setting setting) {
    String reader = setting.reader();
    String trigger = setting.option("trigger", RaceresultProtocol.TRIGGER);
    DecoderDays days = new DecoderDays(new LocalClock(setting.zone(), setting.raceDay()));
    return (bytes, offset, length, said) -> {
      String line = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
      String plain = plain(line);
      if (!plain.isEmpty() && Character.isDigit(plain.charAt(0)) && !isQuestion(plain)) {
        line(plain, line.length() - plain.length(), reader, trigger, days, said);
      }
    };
  }

  private static void line(
      String line,
      int before,
      String reader,
      String trigger,
      DecoderDays days,
      Consumer<Decoded> said) {
    try {
      PassingLine passing = PassingLine.parse(line, separator(line));
      long time_ms = days.moment_ms(passing.day(), passing.ofDay_ms());
      said.accept(RaceresultTalk.said(passing, time_ms, reader, trigger));
    } catch (BadMessage bad) {
      Decoded.Refusal refusal = bad.refusal();
      said.accept(new Decoded.Refusal(refusal.column() + before, refusal.value(), refusal.mend()));
    }
  }

  /** {@code 1:32} was said by whoever asked. */
  private static boolean isQuestion(String line) {
    return line.matches("\\d+:\\d+");
  }

  private static String plain(String line) {
    return line.startsWith(PUSHED) ? line.substring(PUSHED.length()) : line;
  }

  private static char separator(String line) {
    return line.indexOf(';') < 0 && line.indexOf('\t') >= 0 ? '\t' : ';';
  }
}
