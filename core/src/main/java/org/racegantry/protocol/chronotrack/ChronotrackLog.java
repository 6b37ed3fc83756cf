package org.racegantry.protocol.chronotrack;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/**
 * Events in a file: what went over the wire, written down, and files in which commas and blanks
 * stand between the fields. What was said besides events is passed over.
 */
final class ChronotrackLog implements LogFormat {
  /** A file has no present; this one is near no race. */
  private static final long NO_PRESENT_ms = 0;

  @Override
  public String id() {
    return ChronotrackProtocol.ID;
  }

  @Override
  public String title() {
    return "ChronoTrack SimpleClient events (CT01)";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(ChronotrackLog::isEvent).count();
  }

  private static boolean isEvent(String line) {
    try {
      return TagEvent.isMeant(line) && TagEvent.parse(line, divider(line)) != null;
    } catch (BadMessage none) {
      return false;
    }
  }

  private static char divider(String line) {
    return line.indexOf('~') >= 0 ? '~' : ',';
  }

  /** Greetings, commands and their answers, from either side. */
  private static boolean isTalk(String line) {
    boolean feature = line.indexOf('=') > 0 && line.indexOf(' ') < 0;
    boolean command = line.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return feature || command || line.indexOf('~') > 0;
  }

  @Override
  public LogReader open(Setting setting) {
    EventTime times = new EventTime(setting);
    return (bytes, offset, length, said) ->
        line(MessageText.of(bytes, offset, length).stripTrailing(), times, said);
  }

  private static void line(String line, EventTime times, Consumer<Decoded> said) {
    if (!TagEvent.isMeant(line)) {
      if (!isTalk(line)) {
        said.accept(new Decoded.Refusal(1, line, "begin an event with CT01_13 or CT01_33"));
      }
      return;
    }
    try {
      TagEvent event = TagEvent.parse(line, divider(line));
      if (event.what() != TagEvent.What.NEW_LOCATION) {
        long time_ms = times.moment_ms(event.time(), event.timeColumn(), NO_PRESENT_ms);
        said.accept(ChronotrackTalk.decoded(event, time_ms));
      }
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
    }
  }
}
