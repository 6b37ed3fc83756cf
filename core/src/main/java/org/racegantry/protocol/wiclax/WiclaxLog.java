package org.racegantry.protocol.wiclax;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/** Reads in a file, as they came over the wire; what else was said is passed over. */
final class WiclaxLog implements LogFormat {
  /** A file has no present; this one is near no race. */
  private static final long NO_PRESENT_ms = 0;

  private static final List<String> PASSED_OVER =
      List.of("CLOCK", "REWIND", "STARTREAD", "STOPREAD", "READOK");

  @Override
  public String id() {
    return WiclaxProtocol.ID;
  }

  @Override
  public String title() {
    return "Wiclax generic acquisition";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(WiclaxLog::isRead).count();
  }

  private static boolean isRead(String line) {
    try {
      return WiclaxRead.parse(withoutHeartbeats(line)) != null;
    } catch (BadMessage none) {
      return false;
    }
  }

  @Override
  public LogReader open(Setting setting) {
    WiclaxWords words = new WiclaxWords(setting);
    LocalClock clock = new LocalClock(setting.zone(), setting.raceDay());
    return (bytes, offset, length, said) -> {
      String line = withoutHeartbeats(MessageText.of(bytes, offset, length).strip());
      if (!line.isEmpty() && PASSED_OVER.stream().noneMatch(line::startsWith)) {
        line(line, words, clock, said);
      }
    };
  }

  private static void line(
      String line, WiclaxWords words, LocalClock clock, Consumer<Decoded> said) {
    try {
      if (line.startsWith(WiclaxTalk.RACE_START)) {
        said.accept(WiclaxTalk.gun(line, words.reader(), clock, NO_PRESENT_ms));
        return;
      }
      WiclaxRead read = WiclaxRead.parse(line);
      long time_ms = clock.moment_ms(read.local_ms());
      said.accept(new Decoded.Detection(read.at(words.reader(read.device()), time_ms)));
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
    }
  }

  private static String withoutHeartbeats(String line) {
    int from = 0;
    while (from < line.length() && line.charAt(from) == '*') {
      from++;
    }
    return line.substring(from);
  }
}
