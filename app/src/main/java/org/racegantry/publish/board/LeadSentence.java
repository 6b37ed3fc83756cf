package org.racegantry.publish.board;

import java.util.List;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;

/** Who leads, or has won, and by how much: {@code Kelvin KIPTUM leads at 30K in 1:27:23}. */
final class LeadSentence {
  private final SnapshotView view;
  private final Race race;

  LeadSentence(SnapshotView view, Race race) {
    this.view = view;
    this.race = race;
  }

  /** The sentence, without a full stop; empty before anybody was seen. */
  String text() {
    List<LiveOrder.Entry> front = view.order(race).first(2);
    if (front.isEmpty()) {
      return "";
    }
    LiveOrder.Entry first = front.getFirst();
    if (first.point().equals(view.setup().start())) {
      return "Under way; nobody has passed a timing point yet";
    }
    boolean won = first.point().equals(view.setup().finish());
    String time = Figures.time(first.row().time_ms());
    String where = Labels.point(view.setup(), first.point());
    String sentence = won ? " first in " + time : " leads at " + where + " in " + time;
    return name(first) + sentence + (front.size() < 2 ? "" : second(first, front.get(1)));
  }

  private String second(LiveOrder.Entry first, LiveOrder.Entry second) {
    if (!second.point().equals(first.point())) {
      return "";
    }
    String gap = Figures.gap(first.row().time_ms(), second.row().time_ms());
    return gap.equals("+0:00")
        ? ", " + name(second) + " in the same second"
        : ", " + gap + " " + name(second);
  }

  private String name(LiveOrder.Entry entry) {
    return Labels.name(
        view.snapshot().people(), view.results().entrants().get(entry.row().entrant()));
  }
}
