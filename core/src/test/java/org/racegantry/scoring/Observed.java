package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Bib;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Race;
import org.racegantry.race.Read;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;

/** What can be observed of a scoring, in one shape for the real scorer and for the naive one. */
record Observed(
    List<Runner> runners,
    List<Rank> ranks,
    List<Fate> fates,
    Map<String, Long> counts,
    List<Declared> declared,
    Map<Bib, EntrantId> bibs) {

  /** One entrant's result. */
  record Runner(
      Entrant entrant,
      String race,
      String wave,
      Status status,
      String rule,
      long gun_ms,
      boolean gunPlanned,
      List<Split> splits,
      long gunTime_ms,
      long netTime_ms,
      Places places,
      List<String> notices) {}

  /** One group of one ranking at one point. */
  record Rank(String ranking, String race, String group, String point, List<Row> rows) {}

  /** One line of it. */
  record Row(int place, boolean shared, EntrantId who, Bib bib, long time_ms) {}

  /** What became of one read that belongs to an entrant. */
  record Fate(Bib bib, Read read, long corrected_ms, String line, String point, String code) {}

  /** How final a race is. */
  record Declared(String race, ResultState state, int version) {}

  /** What the real scorer's results show. */
  static Observed of(Results results) {
    return new Observed(
        runners(results),
        ranks(results),
        fates(results),
        counts(results),
        declared(results),
        bibs(results));
  }

  private static List<Runner> runners(Results results) {
    List<Runner> runners = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      Result r = results.result(i);
      List<String> notices = r.notices().stream().map(Notice::code).sorted().toList();
      runners.add(
          new Runner(
              r.entrant(),
              r.race().id(),
              r.wave().id(),
              r.status(),
              r.rule(),
              r.gun_ms(),
              r.gunPlanned(),
              r.splits(),
              r.gunTime_ms(),
              r.netTime_ms(),
              r.places(),
              notices));
    }
    return runners;
  }

  private static List<Rank> ranks(Results results) {
    List<Rank> ranks = new ArrayList<>();
    for (String ranking : results.rankingIds()) {
      for (TimingPoint point : results.setup().points()) {
        for (Standing s : results.standings(ranking, point.id())) {
          List<Row> rows = s.rows().stream().map(row -> row(results, row)).toList();
          // A ranking without anybody may be shown or left out; the page says it is none.
          if (!rows.isEmpty()) {
            ranks.add(new Rank(s.ranking(), s.race().id(), s.group(), s.point(), rows));
          }
        }
      }
    }
    return ranks;
  }

  private static Row row(Results results, Standing.Row row) {
    Entrant who = results.entrants().get(row.entrant());
    return new Row(row.place(), row.shared(), who.id(), who.bib(), row.time_ms());
  }

  private static List<Fate> fates(Results results) {
    List<Fate> fates = new ArrayList<>();
    for (int i = 0; i < results.entrants().size(); i++) {
      Bib bib = results.entrants().get(i).bib();
      for (ReadVerdict v : results.explain(i).reads()) {
        Read plain = Read.of(v.read().reader(), ChipCode.key(v.read().chip()), v.read().time_ms());
        fates.add(new Fate(bib, plain, v.corrected_ms(), v.line(), v.point(), v.notice().code()));
      }
    }
    return fates;
  }

  private static Map<String, Long> counts(Results results) {
    Map<String, Long> counts = new TreeMap<>();
    for (NoticeCount count : results.noticeCounts()) {
      if (count.reads() > 0) {
        counts.put(count.code(), count.reads());
      }
    }
    return counts;
  }

  private static List<Declared> declared(Results results) {
    List<Declared> declared = new ArrayList<>();
    for (Race race : results.setup().races()) {
      declared.add(new Declared(race.id(), results.state(race.id()), results.version(race.id())));
    }
    return declared;
  }

  /** Whom each bib finds. */
  private static Map<Bib, EntrantId> bibs(Results results) {
    Map<Bib, EntrantId> bibs = new TreeMap<>();
    for (Entrant entrant : results.entrants()) {
      int found = results.indexOf(entrant.bib());
      bibs.put(entrant.bib(), results.entrants().get(found).id());
    }
    return bibs;
  }

  /** Everything, line by line, for comparing; a difference shows in one line. */
  String text() {
    StringBuilder out = new StringBuilder();
    runners.forEach(r -> out.append(line(r)));
    ranks.forEach(r -> out.append(line(r)));
    fates.forEach(f -> out.append(f).append('\n'));
    out.append(counts).append('\n').append(declared).append('\n').append(bibs).append('\n');
    return out.toString();
  }

  private static String line(Runner r) {
    StringBuilder out = new StringBuilder("RUNNER " + r.entrant().bib() + " " + r.entrant().id());
    out.append(" race=" + r.race() + " wave=" + r.wave() + " " + r.status() + " " + r.rule());
    out.append(" gun=" + r.gun_ms() + (r.gunPlanned() ? " planned" : "") + "\n");
    for (Split s : r.splits()) {
      out.append("   " + s.point().id() + " t=" + s.time_ms() + " gun=" + s.gun_ms());
      out.append(" net=" + s.net_ms() + " " + s.source() + "\n");
    }
    out.append("   gunTime=" + r.gunTime_ms() + " netTime=" + r.netTime_ms());
    return out.append(" " + r.places() + " " + r.notices() + "\n").toString();
  }

  private static String line(Rank r) {
    StringBuilder out = new StringBuilder("RANK " + r.ranking() + " race=" + r.race());
    out.append(" group='" + r.group() + "' at " + r.point() + ":");
    for (Row row : r.rows()) {
      out.append(" " + row.place() + (row.shared() ? "=" : "") + " " + row.bib());
      out.append(" " + row.who() + " " + row.time_ms() + ";");
    }
    return out.append('\n').toString();
  }
}
