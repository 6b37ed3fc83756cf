package org.racegantry.records.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Course;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Paper;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.Category;
import org.racegantry.records.Event;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Scope;

/** A performance with nothing against it, from which a test takes one thing away. */
final class Fine {
  static final EntrantId WHO = new EntrantId(7);
  static final LocalDate DAY = LocalDate.of(2023, 4, 23);
  static final Event HALF = Event.HALF_MARATHON;
  static final long DISTANCE_MM = 42_195_000;

  Scope scope = Scope.WORLD;
  boolean finish = true;
  Category category = Category.WOMEN_ONLY;
  long elapsed_ms = 3_600_000;
  boolean fromGun = true;
  boolean gunPlanned;
  Status status = Status.OK;
  String nation = "KEN";
  long separation_mm;
  long drop_mm;
  int menInRace;
  int menInWave;
  Optional<Bar> toBeat = Optional.of(new Bar(3_700, "the mark"));
  boolean pending;
  Optional<Bar> recognised = Optional.empty();
  Optional<Bar> world = Optional.of(new Bar(3_700, "the world mark"));
  Optional<Bar> ahead = Optional.empty();
  boolean debut;
  private final List<Paper> papers = new ArrayList<>();

  Fine(Scope scope, boolean finish) {
    this.scope = scope;
    this.finish = finish;
    for (Paper.Topic topic : Paper.Topic.values()) {
      paper(topic, "", Paper.Answer.YES);
      // Only what is measured up to a point has a paper of its own there.
      switch (topic) {
        case COURSE_MEASURED, SEPARATION, DROP, REMEASURED ->
            paper(topic, "HALF", Paper.Answer.YES);
        case WHEELCHAIR, WOMEN_ONLY, PACING, DOPING_TEST -> {}
      }
    }
    // Where start and finish lie is known from the course.
    without(Paper.Topic.SEPARATION, "");
    without(Paper.Topic.DROP, "");
  }

  Fine paper(Paper.Topic topic, String point, Paper.Answer answer) {
    papers.add(new Paper(topic, "", point, List.of(), answer, "form 7"));
    return this;
  }

  Fine without(Paper.Topic topic, String point) {
    papers.removeIf(paper -> paper.topic() == topic && paper.point().equals(point));
    return this;
  }

  /** The point as papers name it. */
  String point() {
    return finish ? "" : "HALF";
  }

  Performance performance() {
    boolean nations = scope == Scope.NATIONAL || scope == Scope.AREA;
    return new Performance(
        new RecordKey(scope, HALF, "F", category, nations ? nation : ""),
        WHO,
        nation,
        status,
        new TimingPoint(finish ? "FINISH" : "HALF", DISTANCE_MM, TimingPoint.Take.FIRST),
        finish,
        new Clocking(elapsed_ms, fromGun, "wave", gunPlanned),
        new Against(DAY, toBeat, pending, recognised, world, ahead, debut),
        new Terms(
            new Course(DISTANCE_MM, separation_mm, drop_mm),
            new Papers(papers, "FINISH"),
            "race",
            menInRace,
            menInWave));
  }
}
