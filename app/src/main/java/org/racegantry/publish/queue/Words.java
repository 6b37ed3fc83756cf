package org.racegantry.publish.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;

/** The words findings are made of. */
final class Words {
  private static final int MINUTE_MS = 60_000;

  private final Snapshot snapshot;
  private final RaceSetup setup;

  Words(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.setup = snapshot.results().setup();
  }

  /** {@code 1234 Kelvin KIPTUM}. */
  String who(int entrant) {
    Entrant one = snapshot.results().entrants().get(entrant);
    return one.bib().text() + " " + PersonName.spoken(snapshot.people().of(one.id()));
  }

  String bib(int entrant) {
    return snapshot.results().entrants().get(entrant).bib().text();
  }

  /** {@code 10:41:07}. */
  String clock(long time_ms) {
    return RaceClock.seconds(time_ms, setup.zone());
  }

  /** {@code 10:41}. */
  String minute(long time_ms) {
    return clock(time_ms).substring(0, 5);
  }

  /** A time as the desk reads it: of the day, with its date where that is another one. */
  String typed(long time_ms) {
    boolean today =
        Instant.ofEpochMilli(time_ms).atZone(setup.zone()).toLocalDate().equals(setup.date());
    return today ? RaceClock.millis(time_ms, setup.zone()) : RaceClock.iso(time_ms, setup.zone());
  }

  /** {@code 1 runner}, {@code 412 runners}. */
  static String count(long n, String one, String many) {
    return Figures.count(n) + " " + (n == 1 ? one : many);
  }

  static String runners(long n) {
    return count(n, "runner", "runners");
  }

  /** {@code 7 min}, {@code 1 h 20 min}, {@code 45 s}. */
  static String span(long ms) {
    if (ms < 2 * MINUTE_MS) {
      return ms / 1000 + " s";
    }
    long minutes = ms / MINUTE_MS;
    return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** {@code +1.5 s}: a signed span to the tenth of a second. */
  static String offset(long ms) {
    long tenths = Math.round(Math.abs(ms) / 100.0);
    return (ms < 0 ? "−" : "+") + tenths / 10 + "." + tenths % 10 + " s";
  }

  /** {@code 5:10/km}. */
  static String pace(long ms_per_km) {
    return Figures.pace(ms_per_km, 1_000_000) + "/km";
  }

  /** Parts in a whole, in per cent, rounded down so that 100 % means all. */
  static long percent(long part, long whole) {
    return whole == 0 ? 0 : part * 100 / whole;
  }

  /** An id of parts; whatever an id may not hold becomes an underscore. */
  static String id(String... parts) {
    return String.join(":", parts).replaceAll("[^A-Za-z0-9:_.-]", "_");
  }

  /** A chip or reader name, made harmless for one line. */
  static String plain(String text) {
    return PlainText.line(text);
  }

  /** Fields of a form, as name and value in turn. */
  static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  /** The first few of a list in one sentence part, and how many more there are. */
  static String some(List<String> all, int most) {
    String first = String.join("; ", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
  }
}
