package org.racegantry.publish.announce;

import java.util.List;
import org.racegantry.publish.records.WatchLine;

/**
 * What the announcer sees.
 *
 * @param at id of the point people are coming to
 * @param atName the same in words
 * @param points the points to choose from
 * @param arrivals the next who come there
 * @param page which twelve of them, from 1
 * @param more whether there is a further page
 * @param onTheWay how many are on the way there in all
 * @param records how the records stand, race by race; races without news are left out
 * @param podiums how much of each podium stands
 * @param milestones counts that are near something round
 * @param within the minutes looked ahead, or 0 for as far as there is anybody
 * @param inWindow how many come in that time
 * @param rush how many come besides those worth a word, where only those are listed; else 0
 * @param who what was chosen: {@code all}, {@code notable} or empty
 */
public record AnnouncePage(
    String at,
    String atName,
    List<PointLink> points,
    List<Arrival> arrivals,
    int page,
    boolean more,
    int onTheWay,
    List<RecordCard> records,
    List<PodiumCard> podiums,
    List<String> milestones,
    int within,
    int inWindow,
    int rush,
    String who) {
  /** Arrivals on one page. */
  public static final int ROWS = 12;

  public AnnouncePage {
    points = List.copyOf(points);
    arrivals = List.copyOf(arrivals);
    records = List.copyOf(records);
    podiums = List.copyOf(podiums);
    milestones = List.copyOf(milestones);
  }

  /** The address of this page at another number. */
  public String address(int number) {
    return address(who, within) + (number > 1 ? "&page=" + number : "");
  }

  /** The address of the first page with another choice of whom, and how far ahead. */
  public String address(String whom, int minutes) {
    return "/announce?at="
        + at
        + (whom.isEmpty() ? "" : "&who=" + whom)
        + (minutes > 0 ? "&within=" + minutes : "");
  }

  /** A point, and whether it is the one shown. */
  public record PointLink(String id, String name, boolean current) {}

  /**
   * One record.
   *
   * @param odds how likely it falls, where the forecast is certain enough, or empty
   */
  public record RecordLine(WatchLine news, String odds) {}

  /** The records of one race, the most important first. */
  public record RecordCard(String race, List<RecordLine> lines) {
    public RecordCard {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One podium.
   *
   * @param race its name
   * @param state what may be announced: {@code 2 of 3 safe}, {@code podium safe}
   * @param sentence what is missing for the rest
   * @param odds how likely the next place stands, where the forecast is certain enough, or empty
   * @param full whether all three may be announced
   * @param places the first three so far
   * @param unaccounted who must be accounted for first
   */
  public record PodiumCard(
      String race,
      String state,
      String sentence,
      String odds,
      boolean full,
      List<Place> places,
      List<String> unaccounted) {
    public PodiumCard {
      places = List.copyOf(places);
      unaccounted = List.copyOf(unaccounted);
    }
  }

  /** Who has a place so far, in which time, and whether nobody can take it any more. */
  public record Place(
      int place, String bib, String name, String nation, String time, boolean safe) {}
}
