package org.racegantry.records.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.race.Course;
import org.racegantry.race.Paper;
import org.racegantry.race.Paper.Answer;
import org.racegantry.race.Paper.Topic;
import org.racegantry.race.Status;
import org.racegantry.records.Condition.Met;

/**
 * One thing taken away from a performance that was fine.
 *
 * @param condition whose answer it turns
 * @param met into what
 * @param change what is changed
 */
record Turn(String condition, Met met, Consumer<Fine> change) {
  /** Every answer every condition can have but yes, each by the facts that lead to it. */
  static List<Turn> all() {
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn("gun-time", Met.UNKNOWN, fine -> fine.gunPlanned = true));
    marks(turns);
    turns.add(
        new Turn("plausible", Met.UNKNOWN, fine -> fine.world = Optional.of(new Bar(3_790, "w"))));
    turns.add(new Turn("finished", Met.OPEN, fine -> fine.status = Status.RUNNING));
    for (Status gone : List.of(Status.DNF, Status.NP, Status.DQ)) {
      turns.add(new Turn("finished", Met.NO, fine -> fine.status = gone));
    }
    for (String status : List.of("ANA", "ART")) {
      turns.add(new Turn("nation", Met.NO, fine -> fine.nation = status));
    }
    turns.add(new Turn("nation", Met.UNKNOWN, fine -> fine.nation = ""));
    turns.add(new Turn("nation", Met.UNKNOWN, fine -> fine.nation = "QQQ"));
    stated(turns, "pacing", Topic.PACING, true, Met.UNKNOWN);
    stated(turns, "doping-test", Topic.DOPING_TEST, true, Met.OPEN);
    stated(turns, "women-only", Topic.WOMEN_ONLY, true, Met.UNKNOWN);
    turns.add(new Turn("women-only", Met.NO, fine -> fine.menInRace = 1));
    turns.add(new Turn("women-only", Met.NO, fine -> fine.menInWave = 1));
    stated(turns, "course-measured", Topic.COURSE_MEASURED, true, Met.UNKNOWN);
    stated(turns, "remeasured", Topic.REMEASURED, false, Met.OPEN);
    measured(turns);
    return turns;
  }

  private static void marks(List<Turn> turns) {
    turns.add(new Turn("mark", Met.NO, fine -> fine.toBeat = Optional.of(new Bar(3_599, "m"))));
    turns.add(new Turn("mark", Met.NO, fine -> fine.ahead = Optional.of(new Bar(3_599, "a"))));
    turns.add(new Turn("mark", Met.UNKNOWN, fine -> fine.toBeat = Optional.empty()));
    turns.add(
        new Turn(
            "mark",
            Met.OPEN,
            fine -> {
              fine.toBeat = Optional.of(new Bar(3_599, "pending"));
              fine.pending = true;
              fine.recognised = Optional.of(new Bar(3_700, "recognised"));
            }));
  }

  /** What a paper says of the whole race, or of the point, and what silence means. */
  private static void stated(
      List<Turn> turns, String condition, Topic topic, boolean ofRace, Met silence) {
    for (Answer answer : List.of(Answer.NO, Answer.OPEN)) {
      Met met = answer == Answer.NO ? Met.NO : Met.OPEN;
      turns.add(
          new Turn(condition, met, fine -> fine.paper(topic, ofRace ? "" : fine.point(), answer)));
    }
    turns.add(
        new Turn(condition, silence, fine -> fine.without(topic, ofRace ? "" : fine.point())));
  }

  /** Only at a point on the way, or only at the finish. */
  private static void measured(List<Turn> turns) {
    for (Answer answer : List.of(Answer.NO, Answer.OPEN)) {
      Met met = answer == Answer.NO ? Met.NO : Met.OPEN;
      turns.add(atPoint("point-certified", met, Topic.COURSE_MEASURED, answer));
      turns.add(
          new Turn("separation", met, fine -> fine.paper(Topic.SEPARATION, fine.point(), answer)));
      turns.add(new Turn("drop", met, fine -> fine.paper(Topic.DROP, fine.point(), answer)));
    }
    turns.add(
        new Turn(
            "point-certified",
            Met.UNKNOWN,
            fine -> fine.without(Topic.COURSE_MEASURED, fine.finish ? "none" : "HALF")));
    turns.add(new Turn("separation", Met.UNKNOWN, fine -> unknown(fine, Topic.SEPARATION)));
    turns.add(new Turn("drop", Met.UNKNOWN, fine -> unknown(fine, Topic.DROP)));
  }

  private static Turn atPoint(String condition, Met met, Topic topic, Paper.Answer answer) {
    return new Turn(condition, met, fine -> fine.paper(topic, "HALF", answer));
  }

  private static void unknown(Fine fine, Topic topic) {
    fine.without(topic, fine.point());
    fine.separation_mm = topic == Topic.SEPARATION ? Course.UNKNOWN : fine.separation_mm;
    fine.drop_mm = topic == Topic.DROP ? Course.UNKNOWN : fine.drop_mm;
  }
}
