package org.racegantry.publish;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Results;

/** The marks that say a time is a record or a best, such as {@code CR}, {@code =PB}. */
public final class RecordMarks {
  private static final String DEBUT = "debut";

  private static final Pattern FORM =
      Pattern.compile(
          "(=?)(WR|AR|NR|CR|ER|PB|SB)( Wo| Mx| \\d+(?:-\\d+|\\+))?( at .+?)?( pending| unknown)?");

  private RecordMarks() {}

  /**
   * The marks of an entrant in a list at a point: at the finish all of them, at a point on the way
   * those of that point.
   *
   * @param entrant position in the results
   */
  public static List<String> of(
      Verdicts verdicts, Results results, int entrant, TimingPoint point) {
    if (results.status(entrant) != Status.OK) {
      return List.of();
    }
    List<String> marks = verdicts.marks(entrant);
    return marks.isEmpty() || point.equals(results.setup().finish())
        ? marks
        : marks.stream().filter(mark -> isAt(mark, point)).toList();
  }

  private static boolean isAt(String mark, TimingPoint point) {
    Matcher form = FORM.matcher(mark);
    return form.matches() && (" at " + point.id()).equals(form.group(4));
  }

  /** What a mark means, in words for the foot of a list; none where it is no mark of a record. */
  static Optional<String> meaning(String mark) {
    if (mark.equals(DEBUT)) {
      return Optional.of("the first race over this distance");
    }
    Matcher form = FORM.matcher(mark);
    if (!form.matches()) {
      return Optional.empty();
    }
    String same = form.group(1).isEmpty() ? "" : "the same time as the ";
    return Optional.of(
        same
            + scope(form.group(2))
            + kind(form.group(3))
            + at(form.group(4))
            + doubt(form.group(5)));
  }

  private static String scope(String letters) {
    return switch (letters) {
      case "WR" -> "world record";
      case "AR" -> "area record";
      case "NR" -> "national record";
      case "CR" -> "course record";
      case "ER" -> "record of this event";
      case "PB" -> "personal best";
      case "SB" -> "best of the season";
      default -> throw new IllegalStateException("no letters of a record: " + letters);
    };
  }

  private static String kind(String kind) {
    if (kind == null) {
      return "";
    }
    return switch (kind) {
      case " Wo" -> " of women-only races";
      case " Mx" -> " of women in any race";
      default -> " at the age of" + kind;
    };
  }

  private static String at(String at) {
    return at == null ? "" : "," + at;
  }

  private static String doubt(String doubt) {
    if (doubt == null) {
      return "";
    }
    return doubt.equals(" pending")
        ? "; a paper or an earlier mark is not decided yet"
        : "; something it takes is not known";
  }
}
