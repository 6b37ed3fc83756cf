package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.explain.Account;
import org.racegantry.publish.explain.Telling;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** Why a time is what it is, for somebody who has never heard of a mat. */
final class WhyLines {
  private final RaceSetup setup;
  private final Result result;
  private final Account account;
  private final Telling telling;

  WhyLines(SnapshotView view, int entrant) {
    this.setup = view.setup();
    this.account = Account.of(view.snapshot(), entrant).forEverybody();
    this.result = account.result();
    this.telling = Telling.of(account);
  }

  RunnerPage.Why why() {
    List<ReadVerdict> reads = account.explanation().reads();
    return new RunnerPage.Why(
        inShort(),
        telling.steps().stream().map(s -> step(s.what(), s.figure(), s.from())).toList(),
        result.splits().stream().map(this::point).toList(),
        result.notices().stream().map(Notice::sentence).toList(),
        account.explanation().rule(),
        count(reads),
        reads.stream().map(this::readLine).toList(),
        account.explanation().acts().stream().map(this::actLine).toList());
  }

  private static RunnerPage.Step step(String what, String figure, String from) {
    return new RunnerPage.Step(PlainText.line(what), figure, PlainText.line(from));
  }

  private RunnerPage.Step point(Split split) {
    return step(
        Labels.point(setup, split.point()),
        RaceClock.millis(split.time_ms(), setup.zone()),
        telling.restsOn(split));
  }

  private String inShort() {
    if (result.rankingTime_ms() == Split.UNKNOWN) {
      return result.lastSeen().isEmpty()
          ? "No mat on the course has read this runner's chip yet."
          : "There is no time at the finish yet. A chip in the bib or on the shoe is read by mats"
              + " across the road; below is what they read.";
    }
    boolean gun = result.race().basis() == Basis.GUN;
    return "The time that counts is "
        + Figures.time(result.rankingTime_ms())
        + ": from "
        + (gun ? "the gun" : "this runner's own crossing of the start line")
        + " to the moment the chip reached the finish mat, with any fraction of a second going up"
        + " to the next whole one, as the rules of the sport ask."
        + (gun ? " Waiting behind the start line counts; the net time leaves it out." : "");
  }

  private static String count(List<ReadVerdict> reads) {
    long used = reads.stream().filter(ReadVerdict::used).count();
    return reads.size()
        + (reads.size() == 1 ? " read" : " reads")
        + " of the chip, "
        + used
        + " of them used. A mat reads a chip several times while a runner crosses it; one read of"
        + " each crossing makes the time.";
  }

  private RunnerPage.ReadLine readLine(ReadVerdict read) {
    String verdict =
        read.used() ? "used for " + PlainText.line(read.point()) : read.notice().sentence();
    long correction_ms = read.corrected_ms() - read.read().time_ms();
    return new RunnerPage.ReadLine(
        RaceClock.millis(read.corrected_ms(), setup.zone()),
        PlainText.line(read.read().reader()),
        PlainText.line(read.line()),
        correction_ms == 0 ? "" : Telling.signed(correction_ms),
        read.used(),
        verdict);
  }

  private RunnerPage.ActLine actLine(Act act) {
    return new RunnerPage.ActLine(
        act.number(),
        RaceClock.seconds(act.at_ms(), setup.zone()),
        PlainText.line(act.by()),
        telling.did(act),
        PlainText.line(act.why()));
  }
}
