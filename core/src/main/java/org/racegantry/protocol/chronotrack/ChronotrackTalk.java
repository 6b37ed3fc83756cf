package org.racegantry.protocol.chronotrack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Read;

/**
 * One conversation with a SimpleClient: it greets, we say what we want, ask for its locations and
 * start them all; a location that comes in later is started by itself. After a break everything
 * comes again, since the protocol has no numbers to go on from.
 */
final class ChronotrackTalk implements Talk {
  static final int LINE_BYTES_MAX = 4_096;
  private static final String ENDS = "\r\n";
  private static final List<String> ANSWER =
      List.of(
          "Gantry~1~5",
          "guntimes=true",
          "newlocations=true",
          "connection-id=false",
          "stream-mode=push",
          "time-format=iso",
          "getconnectionid",
          "geteventinfo",
          "getlocations",
          "authorize");

  private final LineFrames frames = new LineFrames(LINE_BYTES_MAX, '\r', '\n');
  private final EventTime times;
  private final Pings pings = new Pings();
  private boolean started;

  ChronotrackTalk(Setting setting) {
    this.times = new EventTime(setting);
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    pings.opened(now_ms);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    frames.feed(
        bytes,
        offset,
        length,
        new LineFrames.Sink() {
          @Override
          public void line(byte[] line, int from, int size) {
            if (size > 0) {
              turn.message(line, from, size);
              message(MessageText.of(line, from, size), now_ms, turn);
            }
          }

          @Override
          public void tooLong() {
            turn.message(new byte[0], 0, 0);
            turn.take(new Decoded.Refusal(LINE_BYTES_MAX + 1, "", "end each line with CR LF"));
          }
        });
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    switch (pings.tick(now_ms)) {
      case NOTHING -> {}
      case PING -> {
        start(turn);
        say("ping", turn);
      }
      case SILENT -> turn.hangUp("three pings went unanswered");
      case NO_GREETING -> turn.hangUp("it sent nothing for a minute after it had called");
    }
  }

  private void message(String line, long now_ms, Turn turn) {
    pings.heard();
    try {
      if (TagEvent.isMeant(line)) {
        event(TagEvent.parse(line, '~'), now_ms, turn);
      } else {
        command(line.split("~", -1), line, now_ms, turn);
      }
    } catch (BadMessage bad) {
      turn.take(bad.refusal());
    }
  }

  private void event(TagEvent event, long now_ms, Turn turn) throws BadMessage {
    if (event.what() == TagEvent.What.NEW_LOCATION) {
      turn.take(Decoded.Status.alive(event.location()));
      say("getlocations", turn);
      say("start~" + event.location(), turn);
      return;
    }
    turn.take(decoded(event, times.moment_ms(event.time(), event.timeColumn(), now_ms)));
  }

  /** What an event that is no new location comes to. */
  static Decoded decoded(TagEvent event, long time_ms) {
    if (event.what() == TagEvent.What.GUN) {
      String kind = event.tag().equalsIgnoreCase("guntime") ? "guntime" : "antenna 0";
      return new Decoded.GunMark(event.location(), time_ms, kind);
    }
    return new Decoded.Detection(
        new Read(event.location(), event.tag(), time_ms, event.antenna(), Read.NONE, event.line()));
  }

  private void command(String[] words, String line, long now_ms, Turn turn) throws BadMessage {
    if (words.length == 3 && words[2].equals("CTP01")) {
      pings.greeted(now_ms);
      started = false;
      say(String.join(ENDS, ANSWER), turn);
    } else if (words[0].equals("ack")) {
      acknowledged(words, turn);
    } else if (line.equals("ping")) {
      say("ack~ping", turn);
    } else if (words[0].equals("err")) {
      throw new BadMessage(1, line, "look into the log of SimpleClient, which refused a command");
    } else {
      throw new BadMessage(1, line, "greet with CTP01, acknowledge with ack~, or send an event");
    }
  }

  private void acknowledged(String[] words, Turn turn) throws BadMessage {
    if (words.length < 2 || !words[1].equals("getlocations")) {
      return;
    }
    start(turn);
    for (int i = 2; i < words.length; i++) {
      if (!words[i].isBlank()) {
        turn.take(Decoded.Status.alive(MessageText.reader(words[i], 1)));
      }
    }
  }

  /** Starts all locations, once; also where a program never lists them. */
  private void start(Turn turn) {
    if (!started) {
      started = true;
      say("start", turn);
    }
  }

  private static void say(String line, Turn turn) {
    turn.send((line + ENDS).getBytes(StandardCharsets.UTF_8));
  }
}
