package org.racegantry.publish.runner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.grades.GradeFacts;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;

/**
 * Everything shown of one entrant, every cell as it is shown.
 *
 * @param kind how much of the entrant may be shown
 * @param headline the one line that matters: the official time, or where last seen
 * @param standing what that time is, or how the entrant stands
 * @param places each ranking the entrant has a place in
 * @param placesAt where those places are taken, such as {@code at 30K}; empty at the finish
 * @param splits one line per point seen or worked out
 * @param halves how the second half compares, in a sentence, or empty
 * @param pictures the charts
 * @param figures what the charts show beyond the splits, one line per leg of the field
 * @param fieldName who the field is that the pace is compared with, or empty
 * @param ahead where the runner will be when, or null
 * @param miles whether paces are by the mile
 * @param why how the time comes about
 * @param grade the age grade in percent, or empty
 * @param standards the standards of other races that were met, in words
 * @param records the records and bests the time is, one sentence each
 * @param said how the finish was forecast on the way
 */
public record RunnerPage(
    String bib,
    String name,
    PublicFace.Kind kind,
    String nation,
    String group,
    String club,
    String raceId,
    String raceName,
    Labels.State state,
    String headline,
    String standing,
    String gunTime,
    String netTime,
    List<Place> places,
    String placesAt,
    List<SplitLine> splits,
    String halves,
    List<Picture> pictures,
    List<FieldLine> figures,
    String fieldName,
    AheadLine ahead,
    boolean miles,
    Why why,
    String grade,
    List<String> standards,
    List<String> records,
    Said said) {

  /** Whether there is a time at the finish. */
  public boolean timed() {
    return !gunTime.equals(Figures.NONE);
  }

  /** Whether there is a picture to share. */
  public boolean hasCard() {
    return kind == PublicFace.Kind.NAMED;
  }

  /** The page in one sentence, for whoever only sees a link to it. */
  public String summary() {
    String placed = places.isEmpty() ? "" : ", " + places.getFirst().place() + " overall";
    return (headline.isEmpty() ? "" : headline + ", ") + standing + placed + ". " + raceName + ".";
  }

  /** The page with the best age grades of the race. */
  public String gradesAddress() {
    return "/grades?race=" + URLEncoder.encode(raceId, StandardCharsets.UTF_8);
  }

  /** The page that says how good forecasts were for everybody of the race. */
  public String qualityAddress() {
    return "/forecast-quality?race=" + URLEncoder.encode(raceId, StandardCharsets.UTF_8);
  }

  /** Which year's factors the age grade is made with. */
  public String gradeTable() {
    return GradeFacts.ROAD_2025;
  }

  /** Whether there is a place in a division anywhere. */
  public boolean divided() {
    return splits.stream().anyMatch(line -> !line.divisionPlace().isEmpty());
  }

  /** {@code /km} or {@code /mi}. */
  public String per() {
    return miles ? "/mi" : "/km";
  }

  /** A place in one ranking, and the address of the board that shows it. */
  public record Place(String ranking, String place, String address) {}

  /**
   * One point.
   *
   * @param time elapsed, by the basis that ranks
   * @param clock time of day
   * @param sexPlace place among the sex there, or empty
   * @param divisionPlace place in the division there, or empty
   * @param gained places gained since the point before; negative where lost
   * @param estimate whether the time was worked out and not measured
   * @param note what the time rests on where it is no plain read
   */
  public record SplitLine(
      String point,
      String time,
      String clock,
      String leg,
      String pace,
      String place,
      String sexPlace,
      String divisionPlace,
      int gained,
      boolean estimate,
      String note) {}

  /** A chart as SVG, and the words under it. */
  public record Picture(String title, String svg, String caption) {}

  /** One leg: the runner's pace, and the quartiles of the field's. */
  public record FieldLine(
      String leg, String pace, String quarter, String median, String threeQuarters, int runners) {}

  /**
   * What was said on the way, each as it was known then; every time of it is an estimate.
   *
   * @param sentence what came of it, or that it is not worked out yet; empty for nothing
   * @param lines one per point; empty where nothing was said
   */
  public record Said(String sentence, List<SaidLine> lines) {
    /** Nothing was said, or it cannot be told yet. */
    public static final Said NOTHING = new Said("", List.of());
  }

  /**
   * What was said at one point.
   *
   * @param about the finish
   * @param band where 8 of 10 such finishes lie
   * @param off how much later than that the finish came, with its sign
   * @param inside whether it came within the band
   */
  public record SaidLine(String point, String about, String band, String off, boolean inside) {}

  /** Whether something is expected of the runner at points ahead. */
  public boolean expected() {
    return ahead != null && !ahead.stops().isEmpty();
  }

  /** The page with the points where the runner can still be seen. */
  public String seeAddress() {
    return "/r/" + URLEncoder.encode(bib, StandardCharsets.UTF_8).replace("+", "%20") + "/see";
  }

  /**
   * What lies ahead; every time is an estimate.
   *
   * @param late that the runner was awaited in vain, in a sentence, or empty
   * @param stops the points ahead, the finish last; none where nothing can be said any more
   * @param svg the course with the band along it, or empty
   * @param grounds what the estimates rest on, in a sentence
   * @param asOf the time of day they are as of
   */
  public record AheadLine(
      String late, List<StopLine> stops, String svg, String grounds, String asOf) {
    /** The next point. */
    public StopLine next() {
      return stops.getFirst();
    }

    /** The finish. */
    public StopLine finish() {
      return stops.getLast();
    }
  }

  /**
   * One point ahead.
   *
   * @param clock about what time of day the runner is there
   * @param time the time that makes
   * @param waiting how long it is until then, in words
   * @param due_ms the median, in milliseconds since 1970
   */
  public record StopLine(
      String point, RoughTime.Said clock, RoughTime.Said time, String waiting, long due_ms) {}

  /**
   * Why the time is what it is.
   *
   * @param summary the whole of it in a sentence or two
   * @param steps from the clock to the official time
   * @param points what the time at each point rests on
   * @param notices what is doubtful, in sentences
   * @param rule how the reads become the time
   * @param count how many reads there are and how many were used, in words
   * @param reads every read of the entrant's chips
   * @param acts the officials' acts that touched this result
   */
  public record Why(
      String summary,
      List<Step> steps,
      List<Step> points,
      List<String> notices,
      String rule,
      String count,
      List<ReadLine> reads,
      List<ActLine> acts) {
    /** Nothing to be told. */
    public static final Why NONE =
        new Why("", List.of(), List.of(), List.of(), "", "", List.of(), List.of());
  }

  /** One figure, and where it comes from. */
  public record Step(String what, String figure, String from) {}

  /** One read, its time of day after correction, and what became of it. */
  public record ReadLine(
      String time, String reader, String line, String correction, boolean used, String verdict) {}

  /** One act of an official: what it did here, by whom, and the reason given. */
  public record ActLine(int number, String time, String by, String did, String why) {}
}
