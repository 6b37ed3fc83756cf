package org.racegantry.publish.compare;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Standing;

/** Whom to compare somebody with: the winner, and who came in just before and after. */
final class Rivals {
  private final SnapshotView view;
  private final List<Integer> there;
  private final List<ComparePage.Suggestion> found = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();

  /** {@code there} are the entrants compared already. */
  Rivals(SnapshotView view, List<Integer> there) {
    this.view = view;
    this.there = there;
    this.taken.addAll(there);
  }

  /** Suggestions at the last point where somebody was seen. */
  List<ComparePage.Suggestion> of(Contender who) {
    if (who.splits().isEmpty()) {
      return List.of();
    }
    TimingPoint last = who.splits().getLast().split().point();
    List<Standing.Row> rows = view.at(last).rows(who.result().race());
    boolean finish = last.equals(view.setup().finish());
    if (rows.isEmpty() || last.equals(view.setup().start())) {
      return List.of();
    }
    add(rows.getFirst().entrant(), finish ? "the winner" : "the leader");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).entrant() == who.entrant()) {
        if (i > 0) {
          add(rows.get(i - 1).entrant(), "one place before");
        }
        if (i + 1 < rows.size()) {
          add(rows.get(i + 1).entrant(), "one place after");
        }
      }
    }
    return List.copyOf(found);
  }

  private void add(int entrant, String why) {
    if (taken.contains(entrant)) {
      return;
    }
    taken.add(entrant);
    List<Integer> with = new ArrayList<>(there);
    with.add(entrant);
    PublicFace face =
        PublicFace.of(view.snapshot().people(), view.results().entrants().get(entrant));
    String address = "/compare?bibs=" + BibList.address(view, with);
    found.add(new ComparePage.Suggestion(face.name(), why, address));
  }
}
