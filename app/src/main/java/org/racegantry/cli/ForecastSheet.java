package org.racegantry.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/**
 * The forecasts of a race as of a moment, and who they are about.
 *
 * @param now_ms the moment, in milliseconds since 1970
 */
record ForecastSheet(Snapshot snapshot, Forecasts forecasts, long now_ms) {
  RaceSetup setup() {
    return snapshot.results().setup();
  }

  Entrant entrant(int position) {
    return snapshot.results().entrants().get(position);
  }

  Person person(int position) {
    return snapshot.people().of(entrant(position).id());
  }

  Race race(int position) {
    return setup().races().get(snapshot.results().raceOf(position));
  }

  TimingPoint point(int position) {
    return setup().points().get(position);
  }

  Optional<RunnerForecast> of(int position) {
    return forecasts.of(position, now_ms);
  }

  /** Everybody on the way, who is expected in first in front. */
  List<RunnerForecast> all() {
    return IntStream.range(0, snapshot.results().entrants().size())
        .mapToObj(this::of)
        .flatMap(Optional::stream)
        .sorted((a, b) -> Long.compare(a.finish().median_ms(), b.finish().median_ms()))
        .toList();
  }

  /** The moment a runner's time counts from in the race: the gun, or the own start. */
  long counted_ms(RunnerForecast of) {
    return race(of.entrant()).basis() == Basis.NET ? of.started_ms() : of.gun_ms();
  }
}
