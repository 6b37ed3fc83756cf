package org.racegantry.story.check.judge;

import java.util.List;
import java.util.function.Function;
import org.racegantry.story.Story;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.read.Statement;

/**
 * Judges statements against one race (docs/check.md). Keeps what it worked out, so one of these is
 * for one thread and one report.
 */
public final class Bench {
  private final Known known;

  private Bench(Story story) {
    this.known = new Known(story);
  }

  /** The bench of a race. */
  public static Bench of(Story story) {
    return new Bench(story);
  }

  /** What becomes of a statement. */
  public Claim judge(Statement statement) {
    return find(statement).at(statement.span(), kind(statement));
  }

  /**
   * What becomes of all statements of a report, those that contradict each other too; a
   * contradiction that rests on a doubtful reading is left open.
   *
   * @param report the text they were read from
   * @param named whom a passage of it names, by position
   * @return one claim for each, in the same order
   */
  public List<Claim> judge(
      String report, List<Statement> statements, Function<String, List<Integer>> named) {
    Misread misread = new Misread(report, this, statements, known::rivals, named);
    return Inside.judged(statements, misread.doubted(each(statements)), known::contest);
  }

  /** The same of statements that nobody read from a text, so that no reading is in doubt. */
  List<Claim> judge(List<Statement> statements) {
    return Inside.judged(statements, each(statements), known::contest);
  }

  private List<Claim> each(List<Statement> statements) {
    return statements.stream().map(this::judge).toList();
  }

  private Finding find(Statement statement) {
    return switch (statement) {
      case Statement.FinishTime said -> FinishTimes.of(known, said);
      case Statement.Place said -> Places.of(known, said);
      case Statement.Gap said -> Gaps.of(known, said);
      case Statement.RecordFell said -> RecordsFell.of(known, said);
      case Statement.AllTime said -> AllTimes.of(known, said);
      case Statement.Nation said -> Nations.of(known, said);
      case Statement.Birthplace said -> Origins.born(known, said);
      case Statement.HomeTown said -> Origins.home(known, said);
      case Statement.Title said -> Titles.of(known, said);
      case Statement.Age said -> Profiles.age(known, said);
      case Statement.Career said -> Profiles.career(known, said);
      case Statement.Beat said -> Beats.of(known, said);
      case Statement.Happened said -> Happenings.of(known, said);
      case Statement.SplitTime said -> SplitTimes.of(known, said);
      case Statement.LegTime said -> LegTimes.of(known, said);
      case Statement.NegativeSplit said -> LegTimes.negative(known, said);
      case Statement.Count said -> Counts.of(known, said);
    };
  }

  /** What sort of claim a statement makes. */
  static Claim.Kind kind(Statement statement) {
    return switch (statement) {
      case Statement.FinishTime _ -> Claim.Kind.TIME;
      case Statement.Place said ->
          said.nation().isPresent()
              ? Claim.Kind.NATION
              : said.at().isPresent() ? Claim.Kind.SPLIT : Claim.Kind.PLACE;
      case Statement.Gap _ -> Claim.Kind.GAP;
      case Statement.RecordFell _ -> Claim.Kind.RECORD;
      case Statement.AllTime _ -> Claim.Kind.ALL_TIME;
      case Statement.Nation _, Statement.Birthplace _, Statement.HomeTown _, Statement.Title _ ->
          Claim.Kind.NATION;
      case Statement.Age _ -> Claim.Kind.AGE;
      case Statement.Career _ -> Claim.Kind.CAREER;
      case Statement.Beat _ -> Claim.Kind.BEAT;
      case Statement.Happened _ -> Claim.Kind.MOMENT;
      case Statement.SplitTime _ -> Claim.Kind.SPLIT;
      case Statement.LegTime _, Statement.NegativeSplit _ -> Claim.Kind.LEG;
      case Statement.Count _ -> Claim.Kind.FIELD;
    };
  }
}
