package org.racegantry.publish;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * Short stable words on what a result's times rest on. Scripts read them, people find them
 * explained under each list.
 */
public final class Marks {
  /** No gun was recorded for the wave: its planned start stands in. */
  public static final String GUN_PLANNED = "gun-planned";

  /** The start was not read: the gun stands in for it. */
  public static final String START_MISSING = "start-missing";

  /** An official should look before this is final. */
  public static final String DOUBTFUL = "doubtful";

  private static final String BACKUP = "backup:";
  private static final String OFFICIAL = "official:";
  private static final String ESTIMATE = "est:";

  private Marks() {}

  /** Those of records first, then the gun, then the splits that are shown, along the course. */
  public static List<String> of(Result result, List<Split> shown, List<String> ofRecords) {
    List<String> marks = new ArrayList<>(2);
    marks.addAll(ofRecords);
    if (result.gunPlanned() && !shown.isEmpty()) {
      marks.add(GUN_PLANNED);
    }
    shown.forEach(split -> addSource(marks, split));
    if (result.notices().stream().anyMatch(Marks::isDoubt)) {
      marks.add(DOUBTFUL);
    }
    return List.copyOf(marks);
  }

  /** A planned gun has a mark of its own. */
  private static boolean isDoubt(Notice notice) {
    return notice.severity() == Notice.Severity.DECIDE && !notice.code().equals("GUN_PLANNED");
  }

  /** What a mark means, in words for the foot of a list. */
  public static String meaning(String mark) {
    return switch (mark) {
      case GUN_PLANNED -> "no gun was recorded: the planned start stands in";
      case START_MISSING -> "not read at the start: the gun stands in";
      case DOUBTFUL -> "an official should look at this before it is final";
      default -> RecordMarks.meaning(mark).orElseGet(() -> meaningAtPoint(mark));
    };
  }

  /** The mark without its point: {@code est:} of {@code est:25K}. */
  public static String kind(String mark) {
    int colon = mark.indexOf(':');
    return colon < 0 ? mark : mark.substring(0, colon + 1);
  }

  private static String meaningAtPoint(String mark) {
    return switch (kind(mark)) {
      case BACKUP -> "the main line missed this point: the time is the backup line's, corrected";
      case OFFICIAL -> "the time at this point was stated by an official";
      case ESTIMATE -> "not read at this point; an estimate is never shown as a time";
      default -> throw new IllegalArgumentException("no mark: " + mark);
    };
  }

  private static void addSource(List<String> marks, Split split) {
    switch (split.source()) {
      case MAIN -> {}
      case GUN -> marks.add(START_MISSING);
      case BACKUP -> marks.add(BACKUP + split.point().id());
      case OFFICIAL -> marks.add(OFFICIAL + split.point().id());
      case ESTIMATE -> marks.add(ESTIMATE + split.point().id());
    }
  }
}
