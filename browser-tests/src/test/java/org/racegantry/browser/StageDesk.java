package org.racegantry.browser;

import java.util.List;
import java.util.function.Function;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Signature;
import org.racegantry.ingest.desk.SpokenNote;
import org.racegantry.ingest.desk.StatedTime;
import org.racegantry.publish.control.CrewDesk;
import org.racegantry.publish.control.Order;
import org.racegantry.publish.control.Proposal;

/** The officials' desk as the console sees it, wired the way the program wires it. */
record StageDesk(LiveDesk desk) implements CrewDesk {
  @Override
  public Proposal propose(Order order) {
    try {
      Ruling ruling = desk.propose(words(order));
      return new Proposal(ruling.words(), ruling.remarks(), ruling.supersedes(), ruling.changes());
    } catch (Refusal refused) {
      throw new Refused(refused.getMessage());
    }
  }

  @Override
  public Recorded record(Order order, String by, String why) {
    try {
      LiveDesk.Recorded recorded = desk.record(new Signature(by, why), words(order));
      return new Recorded(recorded.act().number(), recorded.ruling().words());
    } catch (Refusal refused) {
      throw new Refused(refused.getMessage());
    }
  }

  /** Takes two notes down, as a crew would. */
  void notes() {
    Signature hand = new Signature("Anna", "");
    SpokenNote seen =
        new SpokenNote(
            "remark", "Stage Hand", "on the lead car", List.of("1", "2"), "30K", "", "Alone now.");
    SpokenNote rain = new SpokenNote("weather", "", "", List.of(), "", "", "Light rain, no wind");
    desk.record(hand, at -> at.note(seen));
    desk.record(hand, at -> at.note(rain));
  }

  private static Function<OfficialsDesk, Ruling> words(Order order) {
    return switch (order) {
      case Order.Gun gun -> desk -> desk.gun(gun.wave(), gun.time());
      case Order.SetTime set -> desk -> desk.set(set.bib(), set.point(), set.time(), set.source());
      case Order.SetTimes list ->
          desk ->
              desk.setAll(
                  list.times().stream()
                      .map(t -> new StatedTime(t.bib(), t.point(), t.time(), t.source()))
                      .toList());
      case Order.Disqualify dq -> desk -> desk.disqualify(dq.bib(), dq.rule());
      case Order.Rule rule -> desk -> desk.rule(rule.bib(), rule.status());
      case Order.Judge judge -> desk -> desk.judge(judge.race(), judge.bibs());
      case Order.AssignChip chip ->
          desk -> desk.chip(chip.chip(), chip.bib(), limit(chip.from()), limit(chip.until()));
      case Order.CorrectClock clock ->
          desk ->
              desk.clock(
                  clock.reader(), clock.offset_ms(), limit(clock.from()), limit(clock.until()));
      case Order.Admit admit -> desk -> desk.admit(admit.reader(), admit.line());
      case Order.Strike strike ->
          desk -> desk.strike(strike.reader(), strike.chip(), strike.time());
      case Order.StatePaper paper ->
          desk ->
              desk.paper(
                  paper.topic(),
                  paper.answer(),
                  paper.race(),
                  paper.point(),
                  paper.bibs(),
                  paper.evidence());
      case Order.TakeNote note -> {
        SpokenNote words =
            new SpokenNote(
                note.kind(),
                note.by(),
                note.role(),
                note.bibs(),
                note.at(),
                note.race(),
                note.text());
        yield desk -> desk.note(words);
      }
      case Order.Declare declare -> desk -> desk.declare(declare.state(), declare.race());
      case Order.Undo undo -> desk -> desk.undo(undo.act());
      case Order.Enter enter -> desk -> desk.enter(enter.bib(), enter.fields());
      case Order.Swap swap -> desk -> desk.swap(swap.bib(), swap.other());
    };
  }

  private static String limit(String time) {
    return time.isEmpty() ? null : time;
  }
}
