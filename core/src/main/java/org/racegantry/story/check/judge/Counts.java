package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Counted;

/** How many were entered, started and finished, and how large a lead group was. */
final class Counts {
  /** Lists differ by so much without being about something else: hundredths. */
  private static final long ROOM_PERCENT = 1;

  private Counts() {}

  static Finding of(Known known, Statement.Count said) {
    String claimed =
        Say.amount(said.number(), Say::count)
            + switch (said.what()) {
              case ENTERED -> " entered";
              case STARTED -> " started";
              case FINISHED -> " finished";
              case LEAD_GROUP ->
                  " in the lead group" + said.at().map(at -> " " + Say.where(known, at)).orElse("");
            };
    return said.what() == Counted.LEAD_GROUP
        ? Packs.of(known, said, claimed)
        : counted(known, said, claimed);
  }

  private static Finding counted(Known known, Statement.Count said, String claimed) {
    Optional<Contest> contest = known.contest(said.who());
    List<Tally> tallies = known.tallies().meant(contest);
    Tally first = tallies.getFirst();
    String actual = first.words(said.what());
    String evidence = "By the " + first.state() + ": " + first.all() + ".";
    for (Tally tally : tallies) {
      if (said.number().holds(tally.of(said.what()))) {
        return Finding.supported(
            claimed,
            tally.words(said.what()),
            "By the " + tally.state() + ": " + tally.all() + ".");
      }
    }
    boolean more = said.number().low() > first.of(said.what());
    boolean grows = first.open() && said.what() != Counted.ENTERED && more;
    boolean near = tallies.stream().anyMatch(tally -> near(said, tally));
    return grows || near
        ? Finding.open(claimed, actual, evidence)
        : Finding.contradicted(claimed, actual, evidence);
  }

  /** Starters and entries are often mixed up, and lists differ by a few. */
  private static boolean near(Statement.Count said, Tally tally) {
    boolean mixed =
        said.what() != Counted.FINISHED
            && (said.number().holds(tally.entered()) || said.number().holds(tally.started()));
    long count = tally.of(said.what());
    long room = count * ROOM_PERCENT / 100;
    return mixed || Gaps.meets(said.number(), count, count, room);
  }
}
