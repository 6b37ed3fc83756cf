package org.racegantry.publish.site;

import org.racegantry.live.People;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ResultState;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** The words a page has for things of the race. */
public final class Labels {
  private Labels() {}

  /** A point: {@code Start}, {@code Half}, {@code Finish}; others as the race file names them. */
  public static String point(RaceSetup setup, TimingPoint point) {
    if (point.equals(setup.start())) {
      return "Start";
    }
    if (point.equals(setup.finish())) {
      return "Finish";
    }
    return point.id().equalsIgnoreCase("half") ? "Half" : point.id();
  }

  /** Who an entrant is, as far as everybody may know: {@code Kelvin KIPTUM}. */
  public static String name(People people, Entrant entrant) {
    return PublicFace.of(people, entrant).name();
  }

  /** Sex and division in short: {@code M 40-44}. */
  public static String group(Entrant entrant) {
    return PlainText.line(entrant.sex() + " " + entrant.division());
  }

  /** How final the results of a race are: live, provisional, official or corrected. */
  public static State state(Results results, String race) {
    ResultState state = results.state(race);
    int version = results.version(race);
    return switch (state) {
      case LIVE -> new State("live", "live");
      case PROVISIONAL -> new State("provisional", "provisional");
      case OFFICIAL ->
          version > 1
              ? new State("corrected", "official v" + version)
              : new State("official", "official");
    };
  }

  /** What a split rests on, where that is not a plain read. */
  public static String source(Split.Source source) {
    return switch (source) {
      case MAIN -> "";
      case BACKUP -> "backup line";
      case OFFICIAL -> "stated by an official";
      case GUN -> "start not read: the gun stands in";
      case ESTIMATE -> "estimate";
    };
  }

  /**
   * A state of results.
   *
   * @param shape {@code live}, {@code provisional}, {@code official} or {@code corrected}
   * @param word what is written beside the shape
   */
  public record State(String shape, String word) {}
}
