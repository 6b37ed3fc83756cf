package org.racegantry.publish.control;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.Form;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.publish.site.SnapshotView;

/**
 * Undo by one key: takes the newest own act back at once. An undo is an act too, so the key pressed
 * twice puts back what it took. It never reaches for an older act by itself.
 */
final class UndoKey {
  private final Crew crew;
  private final RecentActs recent;
  private final Session session;

  UndoKey(Crew crew, RecentActs recent, Session session) {
    this.crew = crew;
    this.recent = recent;
    this.session = session;
  }

  /** The fields of the undo the key means, to be shown; none where nothing was done. */
  Map<String, String> meant() {
    return new ActList(caughtUp())
        .newestOf(session.name())
        .map(line -> Map.of("act", Integer.toString(line.number())))
        .orElse(Map.of());
  }

  /**
   * Takes back.
   *
   * @param named the act whose page the key was pressed on; empty for the newest own act
   */
  Preparing.Outcome press(String named) {
    SnapshotView view = caughtUp();
    int newest = recent.newest(view);
    if (!Preparing.holds(view, newest)) {
      return told("Act " + newest + " is only just recorded; try again in a moment.");
    }
    ActList acts = new ActList(view);
    if (named.isEmpty()) {
      return acts.newestOf(session.name())
          .map(line -> own(acts, line))
          .orElseGet(() -> told("You have done nothing yet that could be taken back."));
    }
    Optional<ActList.Line> act =
        named.matches("[1-9]\\d{0,8}") ? acts.act(Integer.parseInt(named)) : Optional.empty();
    // What oneself has taken back there is put back by the same key.
    ActList.Line meant =
        act.flatMap(line -> acts.act(line.supersededBy()))
            .filter(line -> line.undo() && isOwn(line))
            .or(() -> act)
            .orElse(null);
    return meant != null && isOwn(meant) ? own(acts, meant) : undo(named, false);
  }

  private Preparing.Outcome own(ActList acts, ActList.Line line) {
    if (line.setsUp()) {
      return told("Act " + line.number() + " set the race up; it is not taken back.");
    }
    if (!line.inForce()) {
      String by = acts.act(line.supersededBy()).map(ActList.Line::by).orElse("");
      return told(
          "Nothing was changed: your act %d is out of force since act %d by %s."
              .formatted(line.number(), line.supersededBy(), by));
    }
    return undo(Integer.toString(line.number()), true);
  }

  private Preparing.Outcome undo(String act, boolean atOnce) {
    Map<String, String> typed = new TreeMap<>(Map.of("act", act));
    if (atOnce) {
      typed.put("after", act);
    }
    Preparing prepared = new Preparing(crew, recent, session, Form.UNDO, typed);
    return prepared.go(atOnce ? Preparing.Step.AT_ONCE : Preparing.Step.SHOW);
  }

  private static Preparing.Outcome told(String sentence) {
    return new Preparing.Outcome.Told(sentence);
  }

  /** The snapshot with every act that was recorded here. */
  private SnapshotView caughtUp() {
    return crew.holding(recent.newest(crew.house().state().now()));
  }

  private boolean isOwn(ActList.Line line) {
    return line.signed().equals(session.name());
  }
}
