package org.racegantry.publish.roadside;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.runner.RoughTime;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Result;

/** Makes calendar events of what one runner does at points. */
final class Sightings {
  private static final long MINUTE_MS = 60_000;
  private static final long SECOND_MS = 1_000;

  private final RaceSetup setup;
  private final Result result;
  private final String name;
  private final long now_ms;
  private final String address;

  Sightings(SnapshotView view, Result result, String name, long now_ms, String address) {
    this.setup = view.setup();
    this.result = result;
    this.name = name;
    this.now_ms = now_ms;
    this.address = address;
  }

  /** The event spans the band 8 of 10 such runners come in; once seen, the minute it was. */
  CalendarFile.Event event(Sight sight) {
    String point = Labels.point(setup, sight.at());
    return sight.isAhead() ? expected(sight, point) : seen(sight, point);
  }

  private CalendarFile.Event expected(Sight sight, String point) {
    RoughTime.Said clock = RoughTime.clock(sight.due().at(), setup.zone());
    long from_ms = Math.floorDiv(sight.due().at().low80_ms(), MINUTE_MS) * MINUTE_MS;
    long until_ms = -Math.floorDiv(-sight.due().at().high80_ms(), MINUTE_MS) * MINUTE_MS;
    String says =
        "Estimate, not a result: about "
            + clock.about()
            + "; 8 of 10 such runners come "
            + clock.span()
            + ". As of "
            + RaceClock.seconds(now_ms, setup.zone())
            + ", times of "
            + setup.zone().getId()
            + ". It moves as the race goes on.";
    return made(
        sight,
        from_ms,
        Math.max(until_ms, from_ms + MINUTE_MS),
        name + " at " + point + " about " + clock.about() + " (estimate)",
        says);
  }

  private CalendarFile.Event seen(Sight sight, String point) {
    long at_ms = sight.seen().time_ms();
    String at = RaceClock.seconds(at_ms, setup.zone());
    return made(
        sight, at_ms, at_ms + MINUTE_MS, name + " was at " + point + " at " + at, "Seen at " + at);
  }

  private CalendarFile.Event made(
      Sight sight, long from_ms, long until_ms, String summary, String says) {
    return new CalendarFile.Event(
        uid(sight),
        Math.max(0, (now_ms - result.gun_ms()) / SECOND_MS),
        now_ms,
        from_ms,
        until_ms,
        !sight.isAhead(),
        summary,
        says + (address.isEmpty() ? "" : " " + address),
        Labels.point(setup, sight.at()) + ", " + setup.name(),
        address);
  }

  /** The same for a runner and a point of this race, whatever is known when it is asked for. */
  private String uid(Sight sight) {
    String of =
        String.join(
            "\n",
            setup.name(),
            setup.date().toString(),
            result.entrant().bib().text(),
            sight.at().id());
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)) + "@gantry";
  }
}
