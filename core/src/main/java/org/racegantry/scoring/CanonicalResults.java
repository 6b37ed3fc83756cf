package org.racegantry.scoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.race.Race;

/**
 * Results as bytes in one fixed form, for comparing and hashing: the same facts give the same bytes
 * on any machine, in any zone and locale, whatever the order of arrival. Random entrant ids are
 * left out, so two imports of one file agree.
 */
public final class CanonicalResults {
  private CanonicalResults() {}

  /**
   * One line per race with its state, then one per entrant by bib, then one per ranking row, then
   * one per fate of reads; UTF-8.
   */
  public static byte[] bytes(Results results) {
    StringBuilder out = new StringBuilder(results.entrants().size() * 160);
    for (Race race : results.setup().races()) {
      out.append("race ").append(race.id()).append(' ').append(results.state(race.id()));
      out.append(" v").append(results.version(race.id())).append('\n');
    }
    for (int i = 0; i < results.entrants().size(); i++) {
      entrant(out, results.result(i));
    }
    for (String ranking : results.rankingIds()) {
      for (Standing standing : results.standings(ranking)) {
        standing(out, standing, results);
      }
    }
    for (NoticeCount count : results.noticeCounts()) {
      // A copy sent again is no new fact, so copies are not part of what must agree.
      if (!count.code().equals(Fate.DUPLICATE.name())) {
        out.append("reads ").append(count.code()).append(' ').append(count.reads()).append('\n');
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void entrant(StringBuilder out, Result result) {
    out.append(result.entrant().bib()).append(' ').append(result.race().id()).append(' ');
    out.append(result.wave().id()).append(' ').append(result.status()).append(' ');
    out.append(result.rule()).append('|').append(result.gun_ms()).append(' ');
    out.append(result.gunTime_ms()).append(' ').append(result.netTime_ms()).append(' ');
    Places places = result.places();
    for (int place :
        List.of(
            places.overall(), places.sex(), places.division(), places.nation(), places.club())) {
      out.append(place).append(' ');
    }
    for (Split split : result.splits()) {
      out.append(split.point().id()).append('=').append(split.time_ms());
      out.append(split.source()).append(' ');
    }
    result.notices().forEach(notice -> out.append(notice.code()).append(' '));
    out.append('\n');
  }

  private static void standing(StringBuilder out, Standing standing, Results results) {
    out.append("ranking ").append(standing.ranking()).append(' ');
    out.append(standing.race().id()).append(' ').append(standing.group()).append('\n');
    for (Standing.Row row : standing.rows()) {
      out.append(row.place()).append(row.shared() ? "= " : " ");
      out.append(results.entrants().get(row.entrant()).bib()).append(' ');
      out.append(row.time_ms()).append('\n');
    }
  }
}
