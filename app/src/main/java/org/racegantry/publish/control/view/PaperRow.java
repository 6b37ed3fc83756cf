package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.control.Links;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;

/**
 * A paper in force that records rest on, and who stated it.
 *
 * @param topic what it is about
 * @param where of which race, and at which point
 * @param who whom it is about
 * @param answer yes, no or open
 * @param evidence may be empty
 * @param act the act that stated it
 * @param again the parameters of the form that states it anew
 */
public record PaperRow(
    String topic,
    String where,
    String who,
    String answer,
    String evidence,
    int act,
    String at,
    String by,
    String again) {

  /** The papers in force: by topic, then in the order they came. */
  public static List<PaperRow> of(SnapshotView view) {
    Map<Paper, Act> stated = new LinkedHashMap<>();
    for (Act act : new ActLedger(view.results().acts()).inForce()) {
      for (Change change : act.changes()) {
        if (change instanceof Change.PaperSet set) {
          stated.keySet().removeIf(set.paper()::replaces);
          stated.put(set.paper(), act);
        }
      }
    }
    List<PaperRow> rows = new ArrayList<>();
    for (Paper.Topic topic : Paper.Topic.values()) {
      stated.forEach(
          (paper, act) -> {
            if (paper.topic() == topic) {
              rows.add(row(view, paper, act));
            }
          });
    }
    return rows;
  }

  private static PaperRow row(SnapshotView view, Paper paper, Act act) {
    ActSentence words = new ActSentence(view);
    List<String> who = paper.entrants().stream().map(words::who).toList();
    return new PaperRow(
        paper.topic().code(),
        race(view, paper) + (paper.point().isEmpty() ? "" : " at " + paper.point()),
        who.isEmpty() ? "everybody" : PlainText.line(String.join(", ", who)),
        paper.answer().code(),
        PlainText.line(paper.evidence()),
        act.number(),
        RaceClock.seconds(act.at_ms(), view.setup().zone()),
        PlainText.line(act.by()),
        again(view, paper));
  }

  private static String race(SnapshotView view, Paper paper) {
    return view.setup().races().stream()
        .filter(race -> race.id().equals(paper.race()))
        .map(Race::name)
        .findFirst()
        .orElse(paper.race().isEmpty() ? "all races" : paper.race());
  }

  private static String again(SnapshotView view, Paper paper) {
    List<String> bibs =
        paper.entrants().stream()
            .map(id -> view.results().indexOf(id))
            .filter(at -> at >= 0)
            .map(at -> view.results().entrants().get(at).bib().text())
            .toList();
    return Links.query(
        Map.of(
            "topic", paper.topic().code(),
            "race", paper.race(),
            "point", paper.point(),
            "bib", String.join(" ", bibs),
            "answer", paper.answer().code(),
            "evidence", paper.evidence()));
  }
}
