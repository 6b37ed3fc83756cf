package org.racegantry.rehearsal.device;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Read;

/**
 * A RunScore feed of one location. It sends a line a read and hears nothing: what is lost under way
 * it does not know of, so it owes only what it has not sent yet, and all of it comes again only
 * when somebody asks for that.
 */
public final class RunscoreEmulator implements Emulator {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  private final String location;
  private final ZoneId zone;
  private final List<Read> memory = new ArrayList<>();
  private int sent;

  /** A feed whose only location is the make's reader. */
  public RunscoreEmulator(Make make) {
    if (!make.mode().isEmpty()) {
      throw new IllegalArgumentException("no mode of RunScore: " + make.mode());
    }
    this.location = make.reader();
    this.zone = make.zone();
  }

  @Override
  public void seen(Read read, long now_ms, Wire wire) {
    memory.add(read);
    flush(wire);
  }

  @Override
  public void connected(long now_ms, Wire wire) {
    flush(wire);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Wire wire) {
    // It has no ears: whatever is answered, the feed goes on.
  }

  @Override
  public void tick(long now_ms, Wire wire) {
    flush(wire);
  }

  @Override
  public void disconnected() {
    // It does not know what was lost.
  }

  @Override
  public void resendAll(long now_ms, Wire wire) {
    sent = 0;
    flush(wire);
  }

  @Override
  public long owed() {
    return memory.size() - sent;
  }

  private void flush(Wire wire) {
    while (sent < memory.size() && wire.stands()) {
      wire.send(line(memory.get(sent)).getBytes(StandardCharsets.UTF_8));
      sent++;
    }
  }

  private String line(Read read) {
    LocalTime time = LocalTime.ofInstant(Instant.ofEpochMilli(read.time_ms()), zone);
    String at = location.indexOf(',') < 0 ? location : '"' + location + '"';
    return "RSBCI," + read.chip() + "," + TIME.format(time) + "," + at + "\n";
  }
}
