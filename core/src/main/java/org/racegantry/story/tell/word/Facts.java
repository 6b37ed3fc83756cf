package org.racegantry.story.tell.word;

import java.util.List;
import org.racegantry.story.Athlete;
import org.racegantry.story.tell.Ground;
import org.racegantry.story.tell.Ground.Unit;

/** What a sentence rests on, for the values said in it. */
final class Facts {
  private Facts() {}

  static Ground nation(String code) {
    return new Ground("nation", List.of(), "", 0, Unit.TEXT, code);
  }

  static Ground name(Athlete athlete) {
    String text = athlete.named() ? athlete.fullName() : athlete.bib().text();
    String what = athlete.named() ? "name" : "bib";
    return new Ground(what, List.of(athlete.position()), "", 0, Unit.TEXT, text);
  }

  static Ground text(String name, String text) {
    return new Ground(name, List.of(), "", 0, Unit.TEXT, text);
  }

  static Ground number(String name, long value, Unit unit) {
    return new Ground(name, List.of(), "", value, unit, String.valueOf(value));
  }

  static Ground time(String name, List<Integer> who, String point, long seconds, Unit unit) {
    return new Ground(name, who, point, seconds, unit, clock(seconds));
  }

  /** {@code 2:01:25}, {@code 13:49}, {@code 12}. */
  private static String clock(long seconds) {
    if (seconds < 60) {
      return String.valueOf(seconds);
    }
    String rest = ":" + two(seconds % 60);
    return seconds < 3600
        ? seconds / 60 + rest
        : seconds / 3600 + ":" + two(seconds / 60 % 60) + rest;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
