package org.racegantry.publish.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** The way from the clock to the official time, step by step, so that anybody can check it. */
final class Arithmetic {
  /** One step: what it is, the figure, and where the figure comes from. */
  record Step(String what, String figure, String from) {}

  private final Account account;
  private final Result result;

  Arithmetic(Account account) {
    this.account = account;
    this.result = account.result();
  }

  /** The steps, in order; without a finish they end at the last point seen. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    String gunFrom = result.gunPlanned() ? "planned; no gun was recorded" : "recorded";
    steps.add(new Step("gun of wave " + word(result.wave().id()), clock(result.gun_ms()), gunFrom));
    result.at(account.setup().start().id()).ifPresent(start -> steps.add(crossing(start)));
    if (result.gunTime_ms() == Split.UNKNOWN) {
      result
          .lastSeen()
          .filter(last -> !last.point().equals(account.setup().start()))
          .ifPresent(last -> steps.add(crossing(last)));
      return steps;
    }
    result.at(account.setup().finish().id()).ifPresent(finish -> steps.add(crossing(finish)));
    steps.add(new Step("gun time", Elapsed.hmsMillis(result.gunTime_ms()), "finish less gun"));
    String startFrom = startRead() ? "finish less start" : "finish less gun: the start was missed";
    steps.add(new Step("net time", Elapsed.hmsMillis(result.netTime_ms()), startFrom));
    steps.add(
        new Step(
            "official time",
            Elapsed.hms(OfficialTime.seconds(result.rankingTime_ms())),
            basisWord() + " time, which ranks here, up to the next whole second"));
    return steps;
  }

  private boolean startRead() {
    return result
        .at(account.setup().start().id())
        .filter(start -> start.ranks() && start.source() != Split.Source.GUN)
        .isPresent();
  }

  private String basisWord() {
    return result.race().basis() == Basis.GUN ? "gun" : "net";
  }

  private Step crossing(Split split) {
    return new Step(word(split.point().id()), clock(split.time_ms()), source(split));
  }

  /** Where a split's time comes from, in words. */
  String source(Split split) {
    Optional<ReadVerdict> read = account.readBehind(split);
    return switch (split.source()) {
      case MAIN -> read.map(this::readWords).orElse("read");
      case BACKUP -> read.map(verdict -> backupWords(split, verdict)).orElse("backup line");
      case OFFICIAL -> "stated by an official";
      case GUN -> "not read; the gun stands in";
      case ESTIMATE -> "not read; an estimate by distance, which never ranks";
    };
  }

  private String readWords(ReadVerdict verdict) {
    long correction_ms = verdict.corrected_ms() - verdict.read().time_ms();
    String clock =
        correction_ms == 0
            ? ""
            : ", whose clock said "
                + clock(verdict.read().time_ms())
                + ", corrected by "
                + ActWords.signed(correction_ms);
    return "read of chip "
        + word(verdict.read().chip())
        + " at "
        + word(verdict.read().reader())
        + clock;
  }

  private String backupWords(Split split, ReadVerdict verdict) {
    long way_ms = verdict.corrected_ms() - split.time_ms();
    long offset_mm = account.offset_mm(verdict);
    long distance_mm = split.point().distance_mm();
    String way =
        offset_mm == 0
            ? ""
            : " less "
                + way_ms
                + " ms for the way to it ("
                + offset_mm
                + " mm of "
                + (distance_mm + offset_mm)
                + " since the gun)";
    return readWords(verdict)
        + " on the backup line "
        + word(verdict.line())
        + ", "
        + clock(verdict.corrected_ms())
        + way;
  }

  private String clock(long moment_ms) {
    return RaceClock.millisOn(account.setup().date(), moment_ms, account.setup().zone());
  }

  private static String word(String text) {
    return PlainText.line(text);
  }
}
