package org.racegantry.protocol.mylaps;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/**
 * The receiving end of the exporter. It greets who announces himself, asks for his locations and
 * their devices, and acknowledges each numbered message, with its own number, once it is stored:
 * the exporter repeats what is not acknowledged.
 */
final class MylapsTalk implements Talk {
  private static final int MESSAGE_LIMIT_BYTES = 1 << 20;
  private static final int SHOWN_BYTES = 200;
  private static final int LOCATIONS_MAX = 1_000;
  private static final long INFO_EVERY_MS = 300_000;

  private final DollarFrames frames = new DollarFrames(MESSAGE_LIMIT_BYTES);
  private final Messages messages;
  private final DeviceInfo devices;
  private final Answers answers = new Answers();
  private final KeepAlive alive = new KeepAlive();
  private final Login login;
  private final String fields;
  private final SortedSet<String> locations = new TreeSet<>();
  private final SortedSet<String> clocks = new TreeSet<>();
  private long count;
  private boolean greeted;
  private boolean asked;
  private long asked_ms;

  MylapsTalk(Setting setting) {
    this.messages = new Messages(setting);
    this.devices = new DeviceInfo(setting);
    this.login = new Login(setting.option("user", ""), setting.option("password", ""));
    this.fields = setting.option("fields", "");
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    alive.heard(now_ms);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    alive.heard(now_ms);
    frames.feed(bytes, offset, length, new Ear(now_ms, turn));
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    answers.tick(now_ms, turn);
    if (alive.gone()) {
      turn.hangUp("no answer to six pings in a row");
    } else if (greeted && alive.due(now_ms)) {
      answers.say(now_ms, turn, StandardCharsets.UTF_8, "Ping");
    }
    if (!clocks.isEmpty() && (now_ms < asked_ms || now_ms - asked_ms >= INFO_EVERY_MS)) {
      asked_ms = now_ms;
      String[] all = clocks.stream().map(location -> "GetInfo@" + location).toArray(String[]::new);
      answers.say(now_ms, turn, StandardCharsets.UTF_8, all);
    }
  }

  @Override
  public void stored(long stored, long now_ms, Turn turn) {
    answers.stored(stored, now_ms, turn);
  }

  private final class Ear implements DollarFrames.Sink {
    private final long now_ms;
    private final Turn turn;

    Ear(long now_ms, Turn turn) {
      this.now_ms = now_ms;
      this.turn = turn;
    }

    @Override
    public void lineEnd() {
      answers.lineHeard(turn);
    }

    @Override
    public void tooLong(byte[] bytes, int length) {
      count++;
      int shown = Math.min(length, SHOWN_BYTES);
      turn.message(bytes, 0, shown);
      String first = new String(bytes, 0, shown, StandardCharsets.ISO_8859_1);
      String mend = "end each message with @$ before its " + MESSAGE_LIMIT_BYTES + "th byte";
      turn.take(new BadMessage(1, first, mend).refusal());
    }

    @Override
    public void message(byte[] bytes, int length) {
      Envelope envelope = Envelope.of(bytes, 0, length);
      count++;
      turn.message(bytes, 0, Login.kept(envelope, bytes, length));
      boolean first = !greeted;
      greeted = true;
      switch (envelope.type()) {
        case "Passing", "Store", "Marker" -> take(envelope);
        case "Pong" -> greet(envelope);
        case "Ping" -> ping(envelope, first);
        case "AckPing", "AckPong" -> {
          alive.answered();
          sign(envelope);
        }
        case "GetLocations", "AckGetLocations" -> locations(envelope);
        case "AckGetInfo" -> info(envelope);
        case "AckAuth" -> say(login.answer(envelope));
        case "" -> refuse(envelope, bytes, length);
        default -> {}
      }
    }

    private void take(Envelope envelope) {
      if (!login.open()) {
        turn.take(new Decoded.Refusal(1, envelope.source(), "send AckAuth@user@password@$ first"));
        return;
      }
      know(envelope.source());
      if (messages.take(envelope, now_ms, turn::take) && envelope.numbered()) {
        answers.owe(count, "Ack" + envelope.type() + "@" + envelope.number());
      }
    }

    private void greet(Envelope envelope) {
      String version = "AckPong@Version2.1" + (fields.isEmpty() ? "" : "@" + fields);
      sign(envelope);
      if (asked) {
        say(version);
      } else {
        asked = true;
        say(version, "GetLocations");
      }
    }

    private void ping(Envelope envelope, boolean first) {
      if (first) {
        greet(envelope);
      } else {
        sign(envelope);
        say("AckPing");
      }
    }

    private void sign(Envelope envelope) {
      if (locations.contains(envelope.source())) {
        turn.take(Decoded.Status.alive(envelope.source()));
      }
    }

    private void locations(Envelope envelope) {
      for (Envelope.Part part : envelope.parts()) {
        try {
          String location = MessageText.reader(new Fields(part).value("ln"), part.column());
          turn.take(Decoded.Status.alive(location));
          if (know(location)) {
            answers.say(now_ms, turn, envelope.charset(), "GetInfo@" + location);
          }
        } catch (BadMessage bad) {
          turn.take(bad.refusal());
        }
      }
    }

    private boolean know(String location) {
      return locations.size() < LOCATIONS_MAX && locations.add(location);
    }

    private void info(Envelope envelope) {
      try {
        String location = messages.location(envelope);
        boolean told = false;
        for (Decoded.Status device : devices.said(location, envelope.parts(), now_ms)) {
          turn.take(device);
          told |= device.time_ms() != Decoded.Status.NO_TIME;
        }
        asked_ms = clocks.isEmpty() ? now_ms : asked_ms;
        if (told && clocks.size() < LOCATIONS_MAX) {
          clocks.add(location);
        }
      } catch (BadMessage bad) {
        turn.take(bad.refusal());
      }
    }

    private void refuse(Envelope envelope, byte[] bytes, int length) {
      String text = new String(bytes, 0, length, envelope.charset());
      turn.take(new BadMessage(1, text, "write location@type@...@$").refusal());
    }

    private void say(String... texts) {
      answers.say(now_ms, turn, StandardCharsets.UTF_8, texts);
    }
  }
}
