package org.racegantry.publish.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Condition;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Verdict;
import org.racegantry.records.book.BookMark;
import org.racegantry.records.rule.Rulebook;

/** Verdicts in the words of a statistician and an announcer. */
public final class VerdictWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** "At best 37th" says nothing any more. */
  private static final int WORTH_A_RANK = 10;

  private VerdictWords() {}

  /** {@code 23 April 2023}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 16 s}, {@code 1:12}: a stretch of time as one says it. */
  public static String stretch(long seconds) {
    long much = Math.abs(seconds);
    if (much < 60) {
      return much + " s";
    }
    return much < 3_600
        ? String.format(Locale.ROOT, "%d:%02d", much / 60, much % 60)
        : Elapsed.brief(much);
  }

  /** Which record it is about: {@code course record, women only}. */
  public static String title(VerdictLine line) {
    RecordKey key = line.verdict().key();
    return title(key) + (line.atFinish() ? "" : ", " + key.event().name());
  }

  /** The same of a record over the whole distance. */
  static String title(RecordKey key) {
    return scope(key) + kind(key);
  }

  private static String scope(RecordKey key) {
    return switch (key.scope()) {
      case WORLD -> "world record";
      case AREA -> "area record of " + key.where();
      case NATIONAL -> "national record of " + key.where();
      case COURSE -> "course record";
      case EVENT -> "event record";
      case PERSONAL -> "personal best";
      case SEASON -> "season best";
    };
  }

  private static String kind(RecordKey key) {
    return switch (key.category().kind()) {
      case OPEN, WHEELCHAIR -> "";
      case MIXED -> isOwn(key) ? "" : ", mixed";
      case WOMEN_ONLY -> ", women only";
      case AGE_GROUP -> ", age " + key.category().code();
    };
  }

  private static boolean isOwn(RecordKey key) {
    return switch (key.scope()) {
      case PERSONAL, SEASON -> true;
      case WORLD, AREA, NATIONAL, COURSE, EVENT -> false;
    };
  }

  /** The verdict in a few words: {@code COURSE RECORD}, {@code not a world record}. */
  public static String head(VerdictLine line) {
    String title = title(line);
    String loud = title.toUpperCase(Locale.ROOT);
    return switch (line.verdict().ruling()) {
      case RECORD -> loud;
      case EQUAL -> loud + " EQUALLED";
      case PENDING -> loud + " PENDING";
      case UNKNOWN -> title + " unknown";
      case NOT -> (title.matches("[aeiou].*") ? "not an " : "not a ") + title;
    };
  }

  /** What the verdict rests on, and what else there is to say, part by part. */
  public static List<String> parts(VerdictLine line) {
    List<String> all = new ArrayList<>();
    Verdict verdict = line.verdict();
    if (verdict.hasMark()) {
      all.add(margin(verdict.margin_s()) + " " + mark(verdict));
    }
    if (verdict.hasMark() && verdict.provisionalDiffers()) {
      all.add(
          "the provisional "
              + Elapsed.brief(verdict.provisional_s())
              + " said "
              + how(verdict.provisionalMargin_s()));
    }
    reason(verdict).ifPresent(all::add);
    allTime(line).ifPresent(all::add);
    return List.copyOf(all);
  }

  /** {@code second fastest marathon ever as of 23 April 2023}; none where it is only a guess. */
  public static Optional<String> allTime(VerdictLine line) {
    return line.allTime()
        .filter(says -> says.complete() || says.rank() <= WORTH_A_RANK)
        .map(says -> says.wordsOfEvent() + " as of " + day(says.day()));
  }

  /** {@code 1:12 faster than}, {@code the same as}. */
  private static String margin(long margin_s) {
    return margin_s == 0 ? "the same as" : how(margin_s) + " than";
  }

  private static String how(long margin_s) {
    if (margin_s == 0) {
      return "the same";
    }
    return stretch(margin_s) + (margin_s < 0 ? " faster" : " slower");
  }

  private static String mark(Verdict verdict) {
    String time = Elapsed.brief(verdict.toBeat_s());
    return verdict.toBeat().map(mark -> time + " (" + holder(mark) + ")").orElse(time);
  }

  /** {@code Eliud Kipchoge KEN, London 2019-04-28}. */
  public static String holder(BookMark mark) {
    RecordMark line = mark.line();
    String nation = line.nation().isEmpty() ? "" : " " + line.nation();
    String place = line.place().isEmpty() ? "" : line.place() + " ";
    return PlainText.line(line.athlete() + nation + ", " + place + line.date());
  }

  /** Why it is no record, or not yet, where the margin alone does not say so. */
  private static Optional<String> reason(Verdict verdict) {
    boolean said = verdict.hasMark() && verdict.margin_s() > 0;
    return verdict
        .decisive()
        .filter(condition -> !(said && condition.name().equals(Rulebook.MARK)))
        .map(condition -> lead(verdict) + reason(condition));
  }

  private static String lead(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, EQUAL -> "";
      case NOT -> "but ";
      case PENDING -> "open: ";
      case UNKNOWN -> verdict.hasMark() ? "not known: " : "";
    };
  }

  private static String reason(Condition condition) {
    String evidence = PlainText.line(condition.evidence());
    return condition.name().equals(Rulebook.MARK) ? evidence : condition.name() + ", " + evidence;
  }
}
