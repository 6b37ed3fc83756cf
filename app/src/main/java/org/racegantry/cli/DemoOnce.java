package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.Journal;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.live.Snapshot;
import org.racegantry.live.SnapshotReader;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.records.RecordsText;
import org.racegantry.publish.records.RecordsView;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.scoring.NoticeCount;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/** The whole demo at full speed, over the same socket and journal, and who won. */
final class DemoOnce {
  private static final String HOME = "GBR";

  private final LondonDay day;
  private final DemoFile file;
  private final PrintWriter out;
  private final PrintWriter err;

  DemoOnce(LondonDay day, DemoFile file, PrintWriter out, PrintWriter err) {
    this.day = day;
    this.file = file;
    this.out = out;
    this.err = err;
  }

  /** Feeds everything, scores it and prints the results. */
  void run(Stopping stopping) throws IOException {
    long made_ms = Stopping.sinceStart_ms();
    try (LiveRace live =
            new LiveRace(
                file.path(),
                file.journal(),
                CourseClock.REAL,
                ReaderPort.Settings.local(0),
                stopping::fail);
        ReaderClient readers = ReaderClient.connect("localhost", live.port().port())) {
      day.enter(live.recorder());
      DemoFeed feed = new DemoFeed(day, live.recorder(), readers);
      feed.until(Long.MAX_VALUE - 1);
      feed.awaitStored();
      feed.declareMassProvisional();
      say("%,d reads made by %.1f s, stored by %.1f s", feed.sent(), made_ms);
    }
    try (Journal journal = SqliteJournal.openReadOnly(file.path())) {
      Snapshot snapshot = SnapshotReader.atEnd(journal);
      print(snapshot);
    }
    err.printf(Locale.ROOT, "scored and printed by %.1f s%n", Stopping.sinceStart_ms() / 1000.0);
    err.flush();
  }

  private void say(String words, int reads, long made_ms) {
    double stored_s = Stopping.sinceStart_ms() / 1000.0;
    err.printf(Locale.ROOT, words + "%n", reads, made_ms / 1000.0, stored_s);
    err.flush();
  }

  private void print(Snapshot snapshot) {
    Results results = snapshot.results();
    out.printf("%s, %s%n", results.setup().name(), RaceClock.date(results.setup().date()));
    for (Race each : results.setup().races()) {
      results.standings("overall").stream()
          .filter(standing -> standing.race().id().equals(each.id()))
          .forEach(standing -> print(snapshot, standing));
    }
    if (!snapshot.verdicts().book().keys().isEmpty()) {
      RecordsView view = RecordsView.onRaceDay(snapshot, Audience.CREW);
      out.printf("%nVerdicts%n%s", RecordsText.of(view.races(""), false));
    }
    out.printf(
        Locale.ROOT,
        "%nstarters %d, finishers %d, reads %d%n",
        starters(results),
        count(results, results.setup().finish().id()),
        day.race().reads().size());
    for (NoticeCount count : results.noticeCounts()) {
      if (count.reads() > 0) {
        out.printf(Locale.ROOT, "%-20s %9d%n", count.code(), count.reads());
      }
    }
    out.flush();
  }

  /** Whoever was seen anywhere: a missed start mat makes nobody a non-starter. */
  private static long starters(Results results) {
    return IntStream.range(0, results.entrants().size())
        .filter(i -> results.result(i).lastSeen().isPresent())
        .count();
  }

  private static long count(Results results, String point) {
    return results.standings("overall", point).stream()
        .mapToLong(standing -> standing.rows().size())
        .sum();
  }

  private void print(Snapshot snapshot, Standing standing) {
    List<Standing.Row> rows = standing.rows();
    out.printf("%n%s%n", standing.race().name());
    if (!rows.isEmpty()) {
      print(snapshot, rows.getFirst());
    }
    rows.stream()
        .filter(row -> entrant(snapshot, row).nation().equals(HOME))
        .findFirst()
        .filter(row -> row != rows.getFirst())
        .ifPresent(row -> print(snapshot, row));
  }

  private void print(Snapshot snapshot, Standing.Row row) {
    Entrant entrant = entrant(snapshot, row);
    out.printf(
        Locale.ROOT,
        "%5d  %-28s %3s  %s%n",
        row.place(),
        PersonName.spoken(snapshot.people().of(entrant.id())),
        entrant.nation(),
        Elapsed.hms(OfficialTime.seconds(row.time_ms())));
  }

  private static Entrant entrant(Snapshot snapshot, Standing.Row row) {
    return snapshot.results().entrants().get(row.entrant());
  }
}
