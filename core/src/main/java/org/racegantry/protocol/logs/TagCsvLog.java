package org.racegantry.protocol.logs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/**
 * Files with a tag and a local time in each line, as programs write them beside Impinj and Alien
 * readers. What follows a second comma is passed over, and so is a line without any comma or one
 * that begins with the word Tag: a header.
 */
public final class TagCsvLog implements LogFormat {
  private final String id;
  private final String title;
  private final Predicate<String> unmistakable;

  private TagCsvLog(String id, String title, Predicate<String> unmistakable) {
    this.id = id;
    this.title = title;
    this.unmistakable = unmistakable;
  }

  /** {@code tag,2016-09-11 09:15:34.305} or {@code tag,Sat Sep 30 09:29:10.131823 2023-09-30}. */
  public static LogFormat impinj() {
    return new TagCsvLog("impinj", "Impinj tags and times", TagTimes::isDated);
  }

  /** {@code tag, 10 18:37:51.123 2017-05-10}. */
  public static LogFormat alien() {
    return new TagCsvLog("alien", "Alien tags and times", TagTimes::beginsWithDay);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(this::isOurs).count();
  }

  private boolean isOurs(String line) {
    int comma = line.indexOf(',');
    return comma > 0 && isCode(tag(line, comma)) && unmistakable.test(time(line, comma));
  }

  private static boolean isCode(String tag) {
    return tag.matches("[0-9A-Za-z]{1,64}");
  }

  /** Some readers write blanks between the bytes of a tag. */
  private static String tag(String line, int comma) {
    return line.substring(0, comma).replace(" ", "").replace("\"", "");
  }

  private static String time(String line, int comma) {
    int next = line.indexOf(',', comma + 1);
    return line.substring(comma + 1, next < 0 ? line.length() : next).replace("\"", "").strip();
  }

  @Override
  public LogReader open(Setting setting) {
    LocalClock clock = new LocalClock(setting.zone(), setting.raceDay());
    return (bytes, offset, length, said) -> line(bytes, offset, length, setting, clock, said);
  }

  private static void line(
      byte[] bytes,
      int offset,
      int length,
      Setting setting,
      LocalClock clock,
      Consumer<Decoded> said) {
    String line = MessageText.of(bytes, offset, length);
    int comma = line.indexOf(',');
    if (comma < 0 || line.startsWith("Tag") || line.startsWith("#")) {
      return;
    }
    try {
      String chip = MessageText.chip(tag(line, comma), 1);
      int year = setting.raceDay().getYear();
      long local_ms = TagTimes.local_ms(time(line, comma), comma + 2, year);
      said.accept(
          new Decoded.Detection(Read.of(setting.reader(), chip, clock.moment_ms(local_ms))));
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
    }
  }
}
