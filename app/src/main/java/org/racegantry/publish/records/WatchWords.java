package org.racegantry.publish.records;

import java.util.Locale;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.records.WatchLine.Tone;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.records.Pace;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Verdict;
import org.racegantry.records.Watch;
import org.racegantry.records.book.BookMark;

/** Records on the way and at the line in the words of a leaderboard. */
final class WatchWords {
  private WatchWords() {}

  /** Scope, category and nation: {@code national open GBR}. */
  static String id(RecordKey key) {
    return (key.scope().code() + " " + key.category().code() + " " + key.where()).strip();
  }

  /** A decided record. */
  static WatchLine of(VerdictLine line) {
    Verdict verdict = line.verdict();
    return new WatchLine(
        id(verdict.key()),
        capital(VerdictWords.title(line)),
        tone(verdict),
        state(verdict),
        Elapsed.brief(verdict.official_s())
            + ": "
            + PlainText.line(String.join("; ", VerdictWords.parts(line))),
        line.entrant().id(),
        line.face().name(),
        aloud(verdict));
  }

  /** What kind of news a verdict is. */
  static Tone tone(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, EQUAL -> Tone.FELL;
      case PENDING, UNKNOWN -> Tone.OPEN;
      case NOT -> Tone.OUT;
    };
  }

  private static String state(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD -> "record";
      case EQUAL -> "equalled";
      case PENDING -> "subject to ratification";
      case UNKNOWN -> "not known";
      case NOT -> "no record";
    };
  }

  /** The words for a microphone: too little said is mended sooner than too much. */
  private static String aloud(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, EQUAL -> "May be announced.";
      case PENDING -> "Say: subject to ratification.";
      case UNKNOWN -> "Say nothing of a record yet.";
      case NOT -> "";
    };
  }

  /** Who is on the way to it, if pages may say where that runner is. */
  private static String follows(Watch watch, Snapshot snapshot) {
    Entrant entrant = snapshot.results().entrants().get(watch.position());
    PublicFace face = PublicFace.of(snapshot.people(), entrant);
    return face.isFollowed() ? face.name() : "";
  }

  /** A record that is still open. */
  static WatchLine of(Watch watch, Snapshot snapshot) {
    Watch.Step now = watch.now();
    return new WatchLine(
        id(watch.key()),
        capital(VerdictWords.title(watch.key())),
        tone(now.pace()),
        state(now.pace(), now.behind_s() <= 0),
        sentence(watch, snapshot),
        watch.entrant(),
        follows(watch, snapshot),
        "");
  }

  private static Tone tone(Pace pace) {
    return switch (pace) {
      case ON -> Tone.ON;
      case OFF -> Tone.OFF;
      case LOST -> Tone.OUT;
    };
  }

  private static String state(Pace pace, boolean inside) {
    return switch (pace) {
      case ON -> inside ? "on pace" : "on pace, just";
      case OFF -> inside ? "too close to call" : "off pace";
      case LOST -> "out of reach";
    };
  }

  private static String sentence(Watch watch, Snapshot snapshot) {
    Watch.Step now = watch.now();
    String split =
        now.behindSplit_s().isEmpty()
            ? ""
            : "; here " + against(now.behindSplit_s().getAsLong()) + " that run";
    return side(now.behind_s())
        + Elapsed.brief(watch.toBeat().mark_s())
        + " ("
        + holder(watch.toBeat())
        + ") by the last leg to "
        + Labels.point(snapshot.results().setup(), now.point())
        + split;
  }

  /** Who and when, and no more: {@code Eliud Kipchoge 2019}. */
  private static String holder(BookMark mark) {
    return PlainText.line(mark.line().athlete() + " " + mark.date().getYear());
  }

  private static String side(long behind_s) {
    return behind_s == 0
        ? "level with "
        : VerdictWords.stretch(behind_s) + (behind_s < 0 ? " inside " : " outside ");
  }

  private static String against(long behind_s) {
    return behind_s == 0
        ? "level with"
        : VerdictWords.stretch(behind_s) + (behind_s < 0 ? " ahead of" : " behind");
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
