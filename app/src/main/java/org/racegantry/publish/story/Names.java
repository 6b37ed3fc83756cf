package org.racegantry.publish.story;

import org.racegantry.publish.PlainText;
import org.racegantry.story.Athlete;
import org.racegantry.story.Cast;

/** Athletes as tables and charts of a report name them, as far as its readers may know. */
final class Names {
  private final Cast cast;
  private final Words words;

  Names(Cast cast, Words words) {
    this.cast = cast;
    this.words = words;
  }

  /** {@code Kelvin Kiptum}; the bib where there is no name. */
  String whole(int athlete) {
    Athlete who = cast.athlete(athlete);
    return who.named() ? PlainText.line(who.fullName()) : bib(who);
  }

  /** {@code Kiptum}: short, for the end of a line. */
  String brief(int athlete) {
    Athlete who = cast.athlete(athlete);
    String family = PlainText.line(who.family());
    return family.isEmpty() ? whole(athlete) : family;
  }

  /** Three letters, or empty. */
  String nation(int athlete) {
    return PlainText.line(cast.athlete(athlete).entrant().nation());
  }

  /** The number on the chest. */
  String number(int athlete) {
    return PlainText.line(cast.athlete(athlete).bib().text());
  }

  private String bib(Athlete who) {
    return words.fill("bib_n", PlainText.line(who.bib().text()));
  }
}
