package org.racegantry.cli.crew;

import java.util.concurrent.CompletableFuture;
import org.racegantry.ingest.desk.LiveDesk;
import org.racegantry.ingest.desk.OfficialsDesk;
import org.racegantry.ingest.desk.Refusal;
import org.racegantry.ingest.desk.Ruling;
import org.racegantry.ingest.desk.Signature;
import org.racegantry.ingest.desk.SpokenNote;
import org.racegantry.ingest.desk.StatedTime;
import org.racegantry.journal.JournalException;
import org.racegantry.publish.control.CrewDesk;
import org.racegantry.publish.control.Order;
import org.racegantry.publish.control.Proposal;

/** The officials' desk as the console asks for it: every order has its words there. */
public final class OpenDesk implements CrewDesk {
  private final CompletableFuture<LiveDesk> desk;

  /** Over a desk that is being opened: the first order waits until it has read its journal. */
  public OpenDesk(CompletableFuture<LiveDesk> desk) {
    this.desk = desk;
  }

  @Override
  public Proposal propose(Order order) {
    try {
      Ruling ruling = desk.join().propose(at -> words(order, at));
      return new Proposal(ruling.words(), ruling.remarks(), ruling.supersedes(), ruling.changes());
    } catch (Refusal refused) {
      throw new Refused(refused.getMessage());
    }
  }

  @Override
  public Recorded record(Order order, String by, String why) {
    try {
      LiveDesk.Recorded recorded =
          desk.join().record(new Signature(by, why.strip()), at -> words(order, at));
      return new Recorded(recorded.act().number(), recorded.ruling().words());
    } catch (Refusal refused) {
      throw new Refused(refused.getMessage());
    } catch (JournalException kept) {
      if (kept.reason() == JournalException.Reason.BUSY) {
        throw new Refused("another program keeps the race file; nothing was recorded, try again");
      }
      throw kept;
    }
  }

  private static Ruling words(Order order, OfficialsDesk desk) {
    return switch (order) {
      case Order.Gun gun -> desk.gun(gun.wave(), gun.time());
      case Order.SetTime set -> desk.set(set.bib(), set.point(), set.time(), set.source());
      case Order.SetTimes all -> desk.setAll(all.times().stream().map(OpenDesk::stated).toList());
      case Order.Disqualify dq -> desk.disqualify(dq.bib(), dq.rule());
      case Order.Rule rule -> desk.rule(rule.bib(), rule.status());
      case Order.Judge judge -> desk.judge(judge.race(), judge.bibs());
      case Order.AssignChip chip ->
          desk.chip(chip.chip(), chip.bib(), limit(chip.from()), limit(chip.until()));
      case Order.CorrectClock clock ->
          desk.clock(clock.reader(), clock.offset_ms(), limit(clock.from()), limit(clock.until()));
      case Order.Admit admit -> desk.admit(admit.reader(), admit.line());
      case Order.Strike strike -> desk.strike(strike.reader(), strike.chip(), strike.time());
      case Order.StatePaper paper ->
          desk.paper(
              paper.topic(),
              paper.answer(),
              paper.race(),
              paper.point(),
              paper.bibs(),
              paper.evidence());
      case Order.TakeNote note ->
          desk.note(
              new SpokenNote(
                  note.kind(),
                  note.by(),
                  note.role(),
                  note.bibs(),
                  note.at(),
                  note.race(),
                  note.text()));
      case Order.Declare declare -> desk.declare(declare.state(), declare.race());
      case Order.Undo undo -> desk.undo(undo.act());
      case Order.Enter enter -> desk.enter(enter.bib(), enter.fields());
      case Order.Swap swap -> desk.swap(swap.bib(), swap.other());
    };
  }

  private static StatedTime stated(Order.SetTime time) {
    return new StatedTime(time.bib(), time.point(), time.time(), time.source());
  }

  /** No limit is told by an empty field in a form, and by null at the desk. */
  private static String limit(String time) {
    return time == null || time.isBlank() ? null : time;
  }
}
