package org.racegantry.publish.explain;

import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Where an entrant stands, in words. */
final class StatusWords {
  private StatusWords() {}

  /** {@code finished in 2:01:25}, {@code did not finish, last seen at 30K}. */
  static String of(Result result) {
    return switch (result.status()) {
      case OK -> "finished in " + time(result);
      case NP ->
          "not placed" + (result.rankingTime_ms() == Split.UNKNOWN ? "" : " in " + time(result));
      case RUNNING -> "on the course" + lastSeen(result);
      case NOT_SEEN -> "not seen yet";
      case DNS -> "did not start";
      case DNF -> "did not finish" + lastSeen(result);
      case DQ -> "disqualified" + (result.rule().isEmpty() ? "" : " under " + result.rule());
    };
  }

  private static String time(Result result) {
    return Elapsed.hms(OfficialTime.seconds(result.rankingTime_ms()));
  }

  private static String lastSeen(Result result) {
    return result.lastSeen().map(split -> ", last seen at " + split.point().id()).orElse("");
  }
}
