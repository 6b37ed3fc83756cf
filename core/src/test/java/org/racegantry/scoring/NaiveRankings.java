package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Filter;
import org.racegantry.race.Filter.Field;
import org.racegantry.race.Race;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Status;
import org.racegantry.race.Ties;
import org.racegantry.race.TimingPoint;

/** Section 10 of docs/scoring.md. */
final class NaiveRankings {
  private static final Map<String, List<Field>> EVERY_RACE = new TreeMap<>();
  private static final List<String> BUILT_IN =
      List.of("overall", "sex", "division", "nation", "club");

  static {
    EVERY_RACE.put("overall", List.of());
    EVERY_RACE.put("sex", List.of(Field.SEX));
    EVERY_RACE.put("division", List.of(Field.SEX, Field.DIVISION));
    EVERY_RACE.put("nation", List.of(Field.SEX, Field.NATION));
    EVERY_RACE.put("club", List.of(Field.SEX, Field.CLUB));
  }

  private final NaiveFacts facts;
  private final List<Observed.Runner> runners;

  NaiveRankings(NaiveFacts facts, List<Observed.Runner> runners) {
    this.facts = facts;
    this.runners = runners;
  }

  /** All rankings at all points. */
  List<Observed.Rank> all() {
    Set<String> ids = new LinkedHashSet<>(BUILT_IN);
    facts.setup.rankings().forEach(def -> ids.add(def.id()));
    List<Observed.Rank> all = new ArrayList<>();
    for (String id : ids) {
      for (TimingPoint point : facts.setup.points()) {
        for (Race race : facts.setup.races()) {
          RankingDef def = definition(id, race);
          if (def != null) {
            all.addAll(groups(def, race, point));
          }
        }
      }
    }
    return all;
  }

  private RankingDef definition(String id, Race race) {
    RankingDef found = null;
    for (RankingDef def : facts.setup.rankings()) {
      if (def.id().equals(id) && (def.race().isEmpty() || def.race().equals(race.id()))) {
        found = def;
      }
    }
    List<Field> by = EVERY_RACE.get(id);
    if (by == null) {
      return found;
    }
    return found == null
        ? new RankingDef(id, "", Filter.ALL, by, race.basis(), race.ties())
        : new RankingDef(id, "", found.filter(), by, found.basis(), found.ties());
  }

  private List<Observed.Rank> groups(RankingDef def, Race race, TimingPoint point) {
    boolean judging = def.ties() == Ties.JUDGED && point.equals(facts.setup.finish());
    List<EntrantId> judged = judging ? facts.judged.getOrDefault(race.id(), List.of()) : List.of();
    Map<String, List<Observed.Row>> groups = new TreeMap<>();
    for (Observed.Row row : order(def, race, point, judged)) {
      Entrant entrant = facts.entrants.get(row.who());
      List<String> values = def.by().stream().map(field -> field.of(entrant)).toList();
      if (values.stream().noneMatch(String::isEmpty)) {
        groups.computeIfAbsent(String.join(" ", values), name -> new ArrayList<>()).add(row);
      }
    }
    List<Observed.Rank> ranks = new ArrayList<>();
    groups.forEach(
        (name, rows) ->
            ranks.add(
                new Observed.Rank(
                    def.id(), race.id(), name, point.id(), withPlaces(rows, judged))));
    return ranks;
  }

  private List<Observed.Row> order(
      RankingDef def, Race race, TimingPoint point, List<EntrantId> judged) {
    List<Observed.Row> rows = new ArrayList<>();
    for (Observed.Runner runner : runners) {
      Entrant entrant = runner.entrant();
      boolean takesPart = runner.race().equals(race.id()) && def.filter().takes(entrant);
      if (takesPart && ranksAt(runner, point)) {
        long time_ms = elapsed_ms(runner, point, def.basis());
        rows.add(new Observed.Row(0, false, entrant.id(), entrant.bib(), time_ms));
      }
    }
    return judgedOrder(rows, judged);
  }

  private boolean ranksAt(Observed.Runner runner, TimingPoint point) {
    if (point.equals(facts.setup.finish())) {
      return runner.status() == Status.OK;
    }
    boolean status =
        runner.status() == Status.OK
            || runner.status() == Status.RUNNING
            || runner.status() == Status.DNF;
    Split split = at(runner, point);
    return status
        && split != null
        && split.source() != Split.Source.ESTIMATE
        && split.source() != Split.Source.GUN;
  }

  private static Split at(Observed.Runner runner, TimingPoint point) {
    return runner.splits().stream().filter(s -> s.point().equals(point)).findFirst().orElse(null);
  }

  private static long elapsed_ms(Observed.Runner runner, TimingPoint point, Basis basis) {
    Split split = at(runner, point);
    return basis == Basis.GUN ? split.gun_ms() : split.net_ms();
  }

  private static List<Observed.Row> judgedOrder(List<Observed.Row> rows, List<EntrantId> judged) {
    List<Observed.Row> order = new ArrayList<>(rows);
    order.sort(
        Comparator.comparingLong(Observed.Row::time_ms)
            .thenComparing(Observed.Row::bib)
            .thenComparing(Observed.Row::who));
    List<Integer> positions = new ArrayList<>();
    List<Observed.Row> named = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      if (judged.contains(order.get(i).who())) {
        positions.add(i);
        named.add(order.get(i));
      }
    }
    named.sort(Comparator.comparingInt(row -> judged.indexOf(row.who())));
    for (int i = 0; i < positions.size(); i++) {
      order.set(positions.get(i), named.get(i));
    }
    return order;
  }

  private static List<Observed.Row> withPlaces(List<Observed.Row> order, List<EntrantId> judged) {
    List<List<Observed.Row>> sharing = new ArrayList<>();
    for (Observed.Row row : order) {
      List<Observed.Row> before = sharing.isEmpty() ? List.of() : sharing.getLast();
      boolean equal = !before.isEmpty() && before.getLast().time_ms() == row.time_ms();
      boolean apart =
          judged.contains(row.who()) && before.stream().anyMatch(r -> judged.contains(r.who()));
      if (equal && !apart) {
        before.add(row);
      } else {
        sharing.add(new ArrayList<>(List.of(row)));
      }
    }
    List<Observed.Row> placed = new ArrayList<>();
    for (List<Observed.Row> together : sharing) {
      int place = placed.size() + 1;
      for (Observed.Row row : together) {
        placed.add(
            new Observed.Row(place, together.size() > 1, row.who(), row.bib(), row.time_ms()));
      }
    }
    return placed;
  }
}
