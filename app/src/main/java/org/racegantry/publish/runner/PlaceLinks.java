package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;

/** A runner's places, each with the address of the page of the board where it stands. */
final class PlaceLinks {
  /** A board cannot be asked for anything longer. */
  private static final int LONGEST_VALUE = 80;

  private final RaceSetup setup;
  private final Result result;
  private final String club;
  private final List<RunnerPage.Place> links = new ArrayList<>();

  /** {@code club} as it may be shown, or empty. */
  PlaceLinks(RaceSetup setup, Result result, String club) {
    this.setup = setup;
    this.result = result;
    this.club = club;
  }

  /** The places taken at a point, or at the finish where {@code point} is empty. */
  List<RunnerPage.Place> of(Places in, String point) {
    Entrant who = result.entrant();
    String among = Words.sex(who.sex());
    String finish = setup.finish().id();
    String at = point.equals(finish) ? "" : point;
    add("overall", in.overall(), at, Map.of());
    add(among, in.sex(), at, Map.of("sex", who.sex()));
    add(Labels.group(who), in.division(), at, narrowed(who, "division", who.division()));
    add(who.nation() + " " + among, in.nation(), at, narrowed(who, "nation", who.nation()));
    if (!club.isEmpty()) {
      add(PlainText.line(club), in.club(), at, narrowed(who, "club", who.club()));
    }
    return List.copyOf(links);
  }

  private static Map<String, String> narrowed(Entrant who, String field, String value) {
    return Map.of("sex", who.sex(), field, value);
  }

  private void add(String ranking, int place, String at, Map<String, String> by) {
    if (place == Places.NONE) {
      return;
    }
    Map<String, String> asked = new TreeMap<>();
    asked.put("at", at);
    boolean fits = by.values().stream().allMatch(value -> value.length() <= LONGEST_VALUE);
    if (fits) {
      asked.putAll(by);
      int page = (place - 1) / BoardQuery.ROWS * BoardQuery.ROWS + 1;
      asked.put("from", Integer.toString(page));
    }
    String address = "/" + BoardQuery.of(asked, result.race().id()).address();
    links.add(new RunnerPage.Place(PlainText.line(ranking), Figures.count(place), address));
  }
}
