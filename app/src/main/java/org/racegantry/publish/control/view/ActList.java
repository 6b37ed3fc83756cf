package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;

/** The acts of a race for people, the newest first. */
public final class ActList {
  private final SnapshotView view;
  private final ActLedger ledger;
  private final ActSentence sentence;

  /** The acts a snapshot rests on. */
  public ActList(SnapshotView view) {
    this.view = view;
    this.ledger = new ActLedger(view.results().acts());
    this.sentence = new ActSentence(view);
  }

  /**
   * One act.
   *
   * @param signed who did it, as the act is signed
   * @param at the time of day it was recorded, in the race's zone
   * @param supersededBy the act that took it out of force, or 0
   * @param undo whether it only takes another act back
   * @param setsUp whether the race itself was set up by it, so that it cannot be taken back
   */
  public record Line(
      int number,
      String signed,
      String at,
      String by,
      String words,
      String why,
      int supersededBy,
      boolean undo,
      boolean setsUp) {
    /** Whether its changes count. */
    public boolean inForce() {
      return supersededBy == Act.NOTHING;
    }

    /** Whether taking it back means something. */
    public boolean canGo() {
      return inForce() && !setsUp;
    }
  }

  /** Everything, the newest first. */
  public List<Line> all() {
    return where(act -> true, Integer.MAX_VALUE);
  }

  /** The newest acts of a sort. */
  public List<Line> where(Predicate<Act> wanted, int most) {
    return ledger.lines().reversed().stream()
        .filter(line -> wanted.test(line.act()))
        .limit(most)
        .map(this::line)
        .toList();
  }

  /** The act with this number. */
  public Optional<Line> act(int number) {
    return ledger.line(number).map(this::line);
  }

  /** The newest act of somebody, in force or not: what taking back means for that person. */
  public Optional<Line> newestOf(String by) {
    return ledger.lines().reversed().stream()
        .filter(line -> line.act().by().equals(by))
        .map(this::line)
        .findFirst();
  }

  /**
   * What an undo came to.
   *
   * @param words what the act did that it took back or, taking an undo back, put back
   * @param back whether it put back
   * @param about the acts it goes back through, the newest first
   */
  public record Undone(String words, boolean back, List<Integer> about) {
    public Undone {
      about = List.copyOf(about);
    }

    /** The numbers of those acts with blanks between. */
    public String numbers() {
      return String.join(" ", about.stream().map(String::valueOf).toList());
    }
  }

  /** What an act came to that is an undo; none of any other act. */
  public Optional<Undone> undone(int number) {
    List<Integer> about = new ArrayList<>();
    Optional<Line> line = act(number);
    while (line.filter(Line::undo).isPresent()) {
      int before = ledger.line(line.get().number()).orElseThrow().act().supersedes();
      about.add(before);
      line = act(before);
    }
    boolean back = about.size() % 2 == 0;
    return line.filter(_ -> !about.isEmpty()).map(act -> new Undone(act.words(), back, about));
  }

  /** The number of the newest act, or 0. */
  public int newest() {
    List<Act> acts = view.results().acts();
    return acts.isEmpty() ? 0 : acts.getLast().number();
  }

  private Line line(ActLedger.Line line) {
    Act act = line.act();
    return new Line(
        act.number(),
        act.by(),
        RaceClock.seconds(act.at_ms(), view.setup().zone()),
        PlainText.line(act.by()),
        sentence.of(act),
        PlainText.line(act.why()),
        line.supersededBy(),
        act.changes().isEmpty(),
        act.changes().stream().anyMatch(Change.SetupSet.class::isInstance));
  }
}
