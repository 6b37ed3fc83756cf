package org.racegantry.records.rule;

import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.Course;
import org.racegantry.race.Paper;

/**
 * What a race offers to whoever runs a record in it.
 *
 * @param course as measured
 * @param papers what officials stated
 * @param race id of the race
 * @param menInRace how many men run in the race
 * @param menInWave how many men start on the same gun
 */
public record Terms(Course course, Papers papers, String race, int menInRace, int menInWave) {
  public Terms {
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(race, "race");
  }

  /** What an official stated on a topic that holds for the whole race. */
  Optional<Paper> ofRace(Paper.Topic topic, Performance performance) {
    return papers.about(topic, race, "", performance.entrant());
  }

  /** The same on a topic that was measured up to one point. */
  Optional<Paper> ofPoint(Paper.Topic topic, Performance performance) {
    return papers.about(topic, race, performance.pointOfPapers(), performance.entrant());
  }
}
