package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Read;

/**
 * A SimpleClient with one location: it greets, answers what it is asked, and once it is told to
 * start sends everything it has and then each event as it comes. Times are in the format it is
 * asked for, or in the one its mode names: {@code normal}, {@code iso} or {@code unix}. In the mode
 * {@code newlocation} its location comes in only when the first chip does.
 */
public final class ChronotrackEmulator implements Emulator {
  private static final String MAC = "117F37";

  private record Event(String tag, long time_ms, int antenna, boolean gun) {}

  private final Make make;
  private final LocalStamp normal;
  private final LocalStamp iso;
  private final List<Event> memory = new ArrayList<>();
  private final HeardLines lines = new HeardLines();
  private boolean located;
  private String format = "normal";
  private boolean started;
  private boolean announced;
  private int line;
  private int handedOver;

  /** A program that is running, with nothing in its memory. */
  public ChronotrackEmulator(Make make) {
    this.make = make;
    this.located = !make.mode().equals("newlocation");
    this.normal = new LocalStamp(make.zone(), "HH:mm:ss.SS");
    this.iso = new LocalStamp(make.zone(), "yyyy-MM-dd'T'HH:mm:ss.SS");
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    int antenna = read.antenna() >= 1 && read.antenna() <= 8 ? read.antenna() : 1;
    happened(new Event(read.chip(), read.time_ms(), antenna, false), now_ms, wire);
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    happened(new Event("guntime", time_ms, 0, true), now_ms, wire);
  }

  private void happened(Event event, long now_ms, Wire wire) {
    memory.add(event);
    if (!located) {
      located = true;
      announce(now_ms, wire);
    } else if (started) {
      send(memory.size() - 1, wire);
    }
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    disconnected();
    say("SimpleClient~7.1~CTP01", wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    lines.feed(bytes, offset, length, said -> answer(said, now_ms, wire));
  }

  private void answer(String said, long now_ms, Wire wire) {
    switch (said) {
      case "ping", "authorize" -> say("ack~" + said, wire);
      case "getconnectionid" -> say("ack~getconnectionid~b617318655057264", wire);
      case "geteventinfo" -> say("ack~geteventinfo~Rehearsal~1~A rehearsed race", wire);
      case "getlocations" -> say("ack~getlocations" + (located ? "~" + make.reader() : ""), wire);
      default -> command(said, now_ms, wire);
    }
  }

  private void command(String said, long now_ms, Wire wire) {
    if (said.startsWith("time-format=")) {
      format = said.substring("time-format=".length());
    } else if (said.equals("start") || said.equals("start~" + make.reader())) {
      start(wire);
    } else if (said.startsWith("Gantry~")) {
      announced = located;
    }
  }

  private void start(Wire wire) {
    started = located;
    for (int i = 0; started && i < memory.size(); i++) {
      send(i, wire);
    }
  }

  /** A location that came in without a connection is in the next list. */
  private void announce(long now_ms, Wire wire) {
    if (wire.stands() && !announced) {
      announced = true;
      event("CT01_33", "newlocation", time(now_ms), 0, wire);
    }
  }

  @Override
  public void tick(long now_ms, Wire wire) {}

  @Override
  public void disconnected() {
    started = false;
    line = 0;
    handedOver = 0;
    lines.forget();
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    if (started) {
      start(wire);
    }
  }

  @Override
  public long owed() {
    return memory.size() - handedOver;
  }

  private void send(int index, Wire wire) {
    if (wire.stands()) {
      Event event = memory.get(index);
      String kind = event.gun() ? "CT01_33" : "CT01_13";
      event(kind, event.tag(), time(event.time_ms()), event.antenna(), wire);
      handedOver = Math.max(handedOver, index + 1);
    }
  }

  private void event(String kind, String tag, String time, int antenna, Wire wire) {
    line++;
    String rest = tag + '~' + time + "~1~" + MAC + '~' + antenna;
    say(kind + '~' + line + '~' + make.reader() + '~' + rest, wire);
  }

  private String time(long time_ms) {
    String as = make.mode().isEmpty() || make.mode().equals("newlocation") ? format : make.mode();
    return switch (as) {
      case "iso" -> iso.of(time_ms);
      case "unix" -> {
        long hundredths = Math.floorMod(time_ms, 1_000L) / 10;
        String fraction = (hundredths < 10 ? "0" : "") + hundredths;
        yield Math.floorDiv(time_ms, 1_000L) + "." + fraction;
      }
      default -> normal.of(time_ms);
    };
  }

  private static void say(String said, Wire wire) {
    wire.send((said + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
