package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Read;

/**
 * An exporter with one location, as its server sees it. It announces itself, waits for the
 * greeting, and sends its passings in numbered batches; what is not acknowledged it repeats after a
 * while, and after the next greeting. A gun is repeated every twenty seconds for as long as the
 * connection stands, acknowledged or not, as in a real log.
 *
 * <p>Modes: {@code v2}, or empty, with fields; {@code v1} with records of fixed width, whose chips
 * have no more than seven characters; each with {@code -bare} behind it ends its messages with
 * {@code $} and no line end.
 */
public final class MylapsEmulator implements Emulator {
  private static final long GUN_EVERY_MS = 20_000;
  private static final long SILENCE_MS = 10_000;

  private final String location;
  private final MylapsWords words;
  private final String lineEnd;
  private final MylapsOutbox outbox = new MylapsOutbox();
  private final List<Read> memory = new ArrayList<>();
  private final List<Long> guns = new ArrayList<>();
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private boolean greeted;
  private long gunSaid_ms;
  private long said_ms;

  /** An exporter whose only location is the make's reader. */
  public MylapsEmulator(Make make) {
    String version = make.mode().replace("-bare", "");
    if (!List.of("", "v1", "v2").contains(version)) {
      throw new IllegalArgumentException("no mode of MYLAPS: " + make.mode());
    }
    this.location = make.reader();
    this.words = new MylapsWords(make.zone(), version.equals("v1"));
    this.lineEnd = make.mode().endsWith("-bare") ? "" : "\r\n";
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    outbox.passing(words.passing(read, memory.size() - 1L));
    flush(now_ms, wire);
  }

  @Override
  public void gun(long time_ms, long now_ms, Wire wire) {
    guns.add(time_ms);
    outbox.marker(words.gun(time_ms, guns.size()));
    gunSaid_ms = now_ms;
    flush(now_ms, wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    greeted = false;
    heard.reset();
    outbox.forgetSent();
    say("Toolkit@Pong@", now_ms, wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '$') {
        String message = heard.toString(StandardCharsets.UTF_8).strip();
        heard.reset();
        answer(message.split("@", -1), now_ms, wire);
      } else {
        heard.write(bytes[i]);
      }
    }
    flush(now_ms, wire);
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    if (!greeted || !wire.stands()) {
      return;
    }
    if (!guns.isEmpty() && now_ms - gunSaid_ms >= GUN_EVERY_MS) {
      gunSaid_ms = now_ms;
      outbox.repeatedMarker(words.gun(guns.getLast(), guns.size()));
    }
    outbox.forgetSentBefore(now_ms);
    flush(now_ms, wire);
    if (now_ms - said_ms >= SILENCE_MS) {
      say(location + "@Ping@", now_ms, wire);
    }
  }

  @Override
  public void disconnected() {
    greeted = false;
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    for (int i = 0; i < memory.size(); i++) {
      outbox.passing(words.passing(memory.get(i), i));
    }
    for (int i = 0; i < guns.size(); i++) {
      outbox.marker(words.gun(guns.get(i), i + 1));
    }
    flush(now_ms, wire);
  }

  @Override
  public long owed() {
    return outbox.owed();
  }

  private void answer(String[] parts, long now_ms, Wire wire) {
    String what = parts.length < 2 ? "" : parts[1];
    switch (what) {
      case "AckPong" -> greeted = true;
      case "Ping" -> say(location + "@AckPing@", now_ms, wire);
      case "GetLocations" -> say("Toolkit@GetLocations@ln=" + location + "@", now_ms, wire);
      case "GetInfo" -> say(location + "@AckGetInfo@" + words.device(now_ms) + "@", now_ms, wire);
      case "AckPassing", "AckStore", "AckMarker" -> outbox.acknowledged(parts[2].strip());
      default -> {}
    }
  }

  private void flush(long now_ms, Wire wire) {
    if (!greeted || !wire.stands()) {
      return;
    }
    for (MylapsOutbox.Message message : outbox.toSend(now_ms)) {
      String type = message.marker() ? "Marker" : words.type();
      String records = String.join("@", message.records());
      say(location + "@" + type + "@" + records + "@" + message.number() + "@", now_ms, wire);
    }
  }

  private void say(String text, long now_ms, Wire wire) {
    said_ms = now_ms;
    wire.send((text + "$" + lineEnd).getBytes(StandardCharsets.UTF_8));
  }
}
