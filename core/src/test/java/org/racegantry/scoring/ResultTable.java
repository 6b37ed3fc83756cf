package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.race.Basis;
import org.racegantry.race.Bib;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Race;
import org.racegantry.worlds.World;

/** Writes what a scoring shows as the expected.txt of a race folder: for people to read. */
final class ResultTable {
  private final World world;
  private final Observed seen;
  private final StringBuilder out = new StringBuilder();

  private ResultTable(World world, Observed seen) {
    this.world = world;
    this.seen = seen;
  }

  static String of(World world, Observed seen) {
    return new ResultTable(world, seen).text();
  }

  private String text() {
    for (Race race : world.setup().races()) {
      out.append("results of ").append(race.id());
      out.append(race.basis() == Basis.GUN ? ", by gun time" : ", by net time");
      out.append(", ").append(state(race)).append('\n');
      row("place", "bib", "status", "official", "gun", "net", "splits from the gun");
      inOrder(race).forEach(this::runner);
      out.append('\n');
    }
    for (World.Show show : world.shows()) {
      shown(show);
    }
    out.append("reads\n");
    for (Observed.Fate fate : seen.fates()) {
      fate(fate);
    }
    out.append("\ncounts\n");
    seen.counts().forEach((code, reads) -> out.append(code + " " + reads + "\n"));
    return out.toString();
  }

  private String state(Race race) {
    return seen.declared().stream()
        .filter(d -> d.race().equals(race.id()))
        .map(d -> d.version() == 0 ? d.state().name() : d.state() + " v" + d.version())
        .findFirst()
        .orElseThrow();
  }

  /** Those who are placed, in their order; then the others, by bib. */
  private List<Observed.Runner> inOrder(Race race) {
    List<Observed.Runner> order = new ArrayList<>();
    String finish = world.setup().finish().id();
    for (Observed.Rank rank : seen.ranks()) {
      if (rank.ranking().equals("overall")
          && rank.race().equals(race.id())
          && rank.point().equals(finish)) {
        rank.rows().forEach(row -> order.add(runnerOf(row)));
      }
    }
    for (Observed.Runner runner : seen.runners()) {
      if (runner.race().equals(race.id()) && !order.contains(runner)) {
        order.add(runner);
      }
    }
    return order;
  }

  private Observed.Runner runnerOf(Observed.Row row) {
    return seen.runners().stream()
        .filter(runner -> runner.entrant().id().equals(row.who()))
        .findFirst()
        .orElseThrow();
  }

  private void runner(Observed.Runner r) {
    Race race =
        world.setup().races().stream()
            .filter(x -> x.id().equals(r.race()))
            .findFirst()
            .orElseThrow();
    long ranking_ms = race.basis() == Basis.GUN ? r.gunTime_ms() : r.netTime_ms();
    boolean timed = r.gunTime_ms() != Split.UNKNOWN;
    List<String> splits = new ArrayList<>();
    for (Split split : r.splits()) {
      splits.add(split.point().id() + " " + Elapsed.hmsMillis(split.gun_ms()) + mark(split));
    }
    row(
        r.places().overall() == 0 ? "-" : Integer.toString(r.places().overall()),
        r.entrant().bib().text(),
        (r.status() + " " + r.rule()).strip(),
        timed ? Elapsed.hms(OfficialTime.seconds(ranking_ms)) : "-",
        timed ? Elapsed.hmsMillis(r.gunTime_ms()) : "-",
        timed ? Elapsed.hmsMillis(r.netTime_ms()) : "-",
        String.join(", ", splits));
    r.notices().forEach(notice -> out.append("       ! ").append(notice).append('\n'));
  }

  private static String mark(Split split) {
    return switch (split.source()) {
      case MAIN -> "";
      case BACKUP -> " (backup)";
      case OFFICIAL -> " (official)";
      case GUN -> " (gun stands in)";
      case ESTIMATE -> " (estimate)";
    };
  }

  private void row(String... cells) {
    String line =
        String.format(Locale.ROOT, "%-6s %-5s %-11s %-9s %-12s %-12s %s", (Object[]) cells);
    out.append(line.stripTrailing()).append('\n');
  }

  private void shown(World.Show show) {
    out.append("ranking " + show.ranking() + " at " + show.point() + "\n");
    for (Observed.Rank rank : seen.ranks()) {
      if (rank.ranking().equals(show.ranking()) && rank.point().equals(show.point())) {
        out.append(("  " + rank.race() + " " + rank.group()).stripTrailing()).append('\n');
        for (Observed.Row row : rank.rows()) {
          String time = Elapsed.hmsMillis(row.time_ms());
          out.append(String.format(Locale.ROOT, "  %4d  %-5s %s\n", row.place(), row.bib(), time));
        }
      }
    }
    out.append('\n');
  }

  private void fate(Observed.Fate fate) {
    Bib bib = fate.bib();
    String own = world.clock().text(fate.read().time_ms());
    String corrected = world.clock().text(fate.corrected_ms());
    String time = own.equals(corrected) ? own : own + " is " + corrected;
    String line =
        String.format(
            Locale.ROOT,
            "%-5s %-3s %-5s %-28s %s %s",
            bib,
            fate.read().reader(),
            fate.read().chip(),
            time,
            fate.code(),
            fate.point());
    out.append(line.stripTrailing()).append('\n');
  }
}
