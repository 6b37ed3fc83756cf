package org.racegantry.publish.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.racegantry.forecast.stake.PodiumOdds;
import org.racegantry.forecast.stake.Rival;
import org.racegantry.forecast.stake.Target;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.records.WatchTitles;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;

/** Makes the page of what is at stake. */
final class OutlookMaker {
  /** One of so many is a few. */
  private static final long FEW_OF = 1_000;

  /** So many of a hundred are nearly all. */
  private static final long NEARLY_ALL = 97;

  /** Below half of one in a hundred a record is nobody's. */
  private static final double WORTH_NAMING = 0.005;

  private final SnapshotView view;
  private final Stakes stakes;
  private final String under;

  OutlookMaker(SnapshotView view, Stakes stakes, String under) {
    this.view = view;
    this.stakes = stakes;
    this.under = under;
  }

  OutlookPage page() {
    return new OutlookPage(
        stakes.race().id(),
        RaceClock.seconds(stakes.now_ms(), view.setup().zone()),
        stakes.podiums().stream().map(this::podium).toList(),
        shown().stream().map(this::target).toList(),
        stakes.records().isEmpty(),
        records(),
        under);
  }

  private OutlookPage.PodiumView podium(PodiumOdds odds) {
    return new OutlookPage.PodiumView(
        title(odds),
        said(odds),
        odds.holders().stream().map(entrant -> somebody(entrant, "", true)).toList(),
        odds.isFull() ? "Who could still change it:" : "Expected first:",
        odds.rivals().stream()
            .filter(rival -> rival.chance() >= 0.001)
            .map(rival -> odds.isFull() ? rival(rival) : expected(rival, odds))
            .toList());
  }

  private OutlookPage.Somebody expected(Rival rival, PodiumOdds odds) {
    long finish_ms = stakes.outlook().finish(rival.entrant(), odds.race().basis()).median_ms();
    return somebody(rival.entrant(), "about " + Elapsed.brief(finish_ms / 1_000), false);
  }

  /**
   * Times that say something: those that are open for more than a few and that not nearly all will
   * be under, and the next on either side. Of a race that is over, those somebody was under.
   */
  private List<Target> shown() {
    List<Target> all = stakes.targets();
    List<Target> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean near = tells(all.get(i)) || i + 1 < all.size() && tells(all.get(i + 1));
      if (near || i > 0 && tells(all.get(i - 1))) {
        shown.add(all.get(i));
      }
    }
    return shown.isEmpty() ? reached(all) : shown;
  }

  private boolean tells(Target target) {
    long everybody = stakes.targets().getLast().many();
    boolean open = target.many() > target.few();
    return open
        && target.expected() * FEW_OF >= everybody
        && target.expected() * 100L < everybody * NEARLY_ALL;
  }

  private static List<Target> reached(List<Target> all) {
    List<Target> reached = new ArrayList<>();
    for (Target target : all) {
      boolean more = reached.isEmpty() || target.in() > reached.getLast().in();
      if (target.in() > 0 && more) {
        reached.add(target);
      }
    }
    return reached.isEmpty() ? all.subList(0, Math.min(1, all.size())) : reached;
  }

  private OutlookPage.Somebody rival(Rival rival) {
    return somebody(rival.entrant(), ChanceWords.of(rival.chance()), false);
  }

  private static String title(PodiumOdds odds) {
    return switch (odds.group()) {
      case "" -> odds.ranking().equals("overall") ? "Overall" : "Not said";
      case "M" -> "Men";
      case "F" -> "Women";
      case "X" -> "Non-binary";
      default -> odds.group();
    };
  }

  private static String said(PodiumOdds odds) {
    if (!odds.isFull()) {
      return odds.out() == 0 && odds.waiting() == 0
          ? "Nobody else is expected."
          : odds.holders().size()
              + " of "
              + odds.places()
              + " are in, "
              + Figures.count(odds.out())
              + " on the way."
              + (odds.waiting() == 0
                  ? ""
                  : " " + Figures.count(odds.waiting()) + " have not started yet.");
    }
    if (odds.waiting() > 0) {
      return "Not to be said: " + Figures.count(odds.waiting()) + " have not started yet.";
    }
    if (odds.out() == 0) {
      return "Nobody who could change it is on the way.";
    }
    return "The chance that nobody on the way changes it is "
        + ChanceWords.atLeast(odds.safe())
        + "; "
        + Figures.count(odds.out())
        + (odds.out() == 1 ? " is" : " are")
        + " on the way.";
  }

  private OutlookPage.TargetView target(Target target) {
    boolean open = target.many() > target.in();
    return new OutlookPage.TargetView(
        Elapsed.brief(target.under_s()),
        Figures.count(target.in()),
        open ? "about " + Figures.count(target.expected()) : Figures.count(target.in()),
        open ? Figures.count(target.few()) + " to " + Figures.count(target.many()) : "",
        Figures.count(target.onTheEdge()),
        target.edge().stream().map(this::rival).toList());
  }

  private List<OutlookPage.RecordView> records() {
    List<OutlookPage.RecordView> records = new ArrayList<>();
    for (Stakes.Mark mark : stakes.records()) {
      OptionalDouble chance = mark.chance();
      if (chance.isPresent() && chance.getAsDouble() < WORTH_NAMING) {
        continue;
      }
      var now = mark.watch().now();
      String who = somebody(mark.watch().position(), "", false).name();
      String projected =
          Elapsed.brief(now.projected_s())
              + " at the pace of the last leg, against "
              + Elapsed.brief(mark.watch().toBeat().mark_s());
      records.add(
          new OutlookPage.RecordView(
              WatchTitles.of(mark.watch()),
              who + ": " + projected,
              chance.isPresent() ? ChanceWords.of(chance.getAsDouble()) : "not to be said"));
    }
    return records;
  }

  /**
   * Whoever is not followed on the course has no name on the way, and none but the shown one in.
   */
  private OutlookPage.Somebody somebody(int entrant, String chance, boolean in) {
    Entrant who = view.results().entrants().get(entrant);
    PublicFace face = PublicFace.of(view.snapshot().people(), who);
    boolean shown = in || face.isFollowed();
    return new OutlookPage.Somebody(
        shown ? face.name() : "A runner who is not followed here",
        shown ? "/r/" + who.bib().text() : "",
        chance);
  }
}
