package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Standing;

/**
 * How the front of a race runs together, at the last point all of it has passed: {@code 3 groups at
 * 25K: 1 (KIPTUM), +0:28 (3), +1:41 (7)}. Who is within three seconds of the one before is in one
 * group. Only where all start on one gun does that say who runs beside whom.
 */
final class PackSentence {
  private static final long TOGETHER_MS = 3_000;
  private static final int FRONT = 10;
  private static final int LOOKED_AT = 60;
  private static final int SHOWN = 5;
  private static final int NAMED = 3;

  private final SnapshotView view;
  private final Race race;

  PackSentence(SnapshotView view, Race race) {
    this.view = view;
    this.race = race;
  }

  /** The sentence, or empty where there is nothing to say yet or any more. */
  String text() {
    List<LiveOrder.Entry> front =
        view.order(race).first(FRONT).stream().filter(this::isRunning).toList();
    if (race.basis() != Basis.GUN || front.size() < 2 || isOver(front.getFirst())) {
      return "";
    }
    TimingPoint point = front.getLast().point();
    return point.equals(view.setup().start()) ? "" : groups(point);
  }

  private boolean isRunning(LiveOrder.Entry entry) {
    return OutOfRace.group(view.results().status(entry.row().entrant())) == 0;
  }

  private boolean isOver(LiveOrder.Entry leader) {
    return leader.point().equals(view.setup().finish());
  }

  private String groups(TimingPoint point) {
    List<Standing.Row> rows = view.at(point).passed(race).first(LOOKED_AT);
    List<List<Standing.Row>> groups = new ArrayList<>();
    for (Standing.Row row : rows) {
      boolean apart =
          groups.isEmpty() || row.time_ms() - groups.getLast().getLast().time_ms() > TOGETHER_MS;
      if (apart) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(row);
    }
    List<String> said = new ArrayList<>();
    for (List<Standing.Row> group : groups.subList(0, Math.min(SHOWN, groups.size()))) {
      said.add(said.isEmpty() ? group.size() + " (" + names(group) + ")" : behind(rows, group));
    }
    boolean more = groups.size() > SHOWN || view.at(point).passed(race).count() > LOOKED_AT;
    return (groups.size() == 1 ? "1 group" : groups.size() + " groups")
        + (view.at(point).passed(race).count() > LOOKED_AT ? " or more" : "")
        + " at "
        + Labels.point(view.setup(), point)
        + ": "
        + String.join(", ", said)
        + (more ? ", …" : "");
  }

  private static String behind(List<Standing.Row> all, List<Standing.Row> group) {
    long first_ms = all.getFirst().time_ms();
    return Figures.gap(first_ms, group.getFirst().time_ms()) + " (" + group.size() + ")";
  }

  private String names(List<Standing.Row> group) {
    List<String> names = new ArrayList<>();
    for (Standing.Row row : group.subList(0, Math.min(NAMED, group.size()))) {
      names.add(shortName(view.results().entrants().get(row.entrant())));
    }
    return String.join(", ", names) + (group.size() > NAMED ? ", …" : "");
  }

  /** The family name, or what there is. */
  private String shortName(Entrant entrant) {
    PublicFace face = PublicFace.of(view.snapshot().people(), entrant);
    String family = PlainText.line(face.person().familyName());
    return family.isEmpty() ? face.name() : family.toUpperCase(java.util.Locale.ROOT);
  }
}
