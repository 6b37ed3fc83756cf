package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Race;
import org.racegantry.race.Status;

/**
 * How many of a race are where.
 *
 * @param out did not start, did not finish or disqualified
 * @param next the state that may be declared next, or empty
 */
public record RaceCard(
    String id,
    String name,
    Labels.State state,
    int entered,
    int started,
    int onCourse,
    int finished,
    int out,
    String next) {

  /** A card for each race, in the order of the setup. */
  public static List<RaceCard> of(FieldNow field) {
    List<RaceCard> cards = new ArrayList<>();
    for (Race race : field.view().setup().races()) {
      List<FieldNow.One> its =
          field.all().stream().filter(one -> one.race().equals(race.id())).toList();
      Labels.State state = Labels.state(field.view().results(), race.id());
      cards.add(
          new RaceCard(
              race.id(),
              race.name(),
              state,
              its.size(),
              (int) its.stream().filter(one -> one.last() >= 0).count(),
              count(its, List.of(Status.RUNNING)),
              count(its, List.of(Status.OK, Status.NP)),
              count(its, List.of(Status.DNS, Status.DNF, Status.DQ)),
              state.shape().equals("live") ? "provisional" : "official"));
    }
    return cards;
  }

  private static int count(List<FieldNow.One> its, List<Status> statuses) {
    return (int) its.stream().filter(one -> statuses.contains(one.status())).count();
  }
}
