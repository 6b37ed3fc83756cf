package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.scoring.Results;
import org.racegantry.story.Contest;
import org.racegantry.story.tell.Line;
import org.racegantry.story.tell.Report;

/**
 * A sentence with what tells it apart from the others of its report.
 *
 * @param races ids of the races it rests on; all where it names nobody
 * @param place which part of the report it stands in
 * @param key its phrase
 * @param who whom it is about
 * @param text as printed
 */
record Saying(SortedSet<String> races, String place, String key, List<Integer> who, String text) {

  /** Every sentence of a report, in order. */
  static List<Saying> of(Report report, Results results) {
    List<Saying> all = new ArrayList<>();
    all.add(of("head", new TreeSet<>(), report.headline(), results));
    for (Line line : report.standfirst()) {
      all.add(of("standfirst", new TreeSet<>(), line, results));
    }
    for (Report.Section section : report.sections()) {
      String place = section.contest().map(Saying::words).orElse("day");
      SortedSet<String> race = new TreeSet<>();
      section
          .contest()
          .ifPresentOrElse(
              contest -> race.add(contest.race().id()), () -> race.addAll(ids(results)));
      for (Report.Paragraph paragraph : section.paragraphs()) {
        paragraph.lines().forEach(line -> all.add(of(place, race, line, results)));
      }
    }
    return all;
  }

  private static Saying of(
      String place, SortedSet<String> raceOfPlace, Line line, Results results) {
    List<Integer> who =
        line.grounds().stream().flatMap(ground -> ground.who().stream()).distinct().toList();
    SortedSet<String> races = new TreeSet<>(raceOfPlace);
    List<Race> known = results.setup().races();
    who.forEach(athlete -> races.add(known.get(results.raceOf(athlete)).id()));
    if (races.isEmpty()) {
      races.addAll(ids(results));
    }
    return new Saying(races, place, line.key(), who, line.text());
  }

  private static List<String> ids(Results results) {
    return results.setup().races().stream().map(Race::id).toList();
  }

  private static String words(Contest contest) {
    return contest.race().id() + " " + contest.sex();
  }

  /** The one race it is about, or empty. */
  String race() {
    return races.size() == 1 ? races.first() : "";
  }

  /** Whether all its races are among these. */
  boolean isOf(SortedSet<String> declared) {
    return declared.containsAll(races);
  }

  /** The races whose results were declared, provisional or official. */
  static SortedSet<String> declared(Results results) {
    SortedSet<String> declared = new TreeSet<>();
    results.setup().races().stream()
        .map(Race::id)
        .filter(race -> results.state(race) != ResultState.LIVE)
        .forEach(declared::add);
    return declared;
  }

  /** Whether another is the same sentence, about the same people. */
  boolean isSame(Saying other) {
    return isAkin(other) && who.equals(other.who);
  }

  /** Whether another stands in the same part and is made of the same phrase. */
  boolean isAkin(Saying other) {
    return place.equals(other.place) && key.equals(other.key);
  }
}
