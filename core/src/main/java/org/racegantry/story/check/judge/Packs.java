package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;

/** How many were in the lead group, at a place or at any timing point. */
final class Packs {
  /** Some people call a group what others see with holes in it. */
  static final long LOOSE_MS = 10_000;

  /** So many more or fewer than any reading gives may be a miscount. */
  static final long MISCOUNT = 1;

  private Packs() {}

  static Finding of(Known known, Statement.Count said, String claimed) {
    Optional<Contest> contest = known.contest(said.who());
    if (contest.isEmpty()) {
      return Finding.open(claimed, "The report does not say in which race.");
    }
    if (!known.beside(contest.get())) {
      return Finding.open(
          claimed, "Net times rank in this race: who ran beside whom is not known of it.");
    }
    Mats mats = said.at().map(at -> Mats.around(known, at)).orElse(Mats.all(known));
    List<Pack> packs = new ArrayList<>();
    for (int p = Math.max(1, mats.from()); p <= Math.min(mats.to(), known.finish() - 1); p++) {
      Lineup lineup = known.lineup(contest.get(), p);
      if (lineup.size() > 0) {
        packs.add(
            new Pack(
                lineup.group(Lineup.TOGETHER_MS),
                lineup.group(LOOSE_MS),
                lineup.sure() && !known.open(contest.get()) && !known.byNet(contest.get().race()),
                Say.point(known, p)));
      }
    }
    // Before the first timing point nobody counted.
    boolean counted = mats.from() > 0 || said.at().isEmpty();
    return packs.isEmpty()
        ? Finding.open(claimed, "Nobody was measured there.")
        : ruled(said.number(), packs, counted, claimed);
  }

  /** A group at a point: as it is told, as others might, and whether all of it was read. */
  private record Pack(int size, int loose, boolean sure, String where) {}

  private static Finding ruled(Amount said, List<Pack> packs, boolean counted, String claimed) {
    String sizes =
        packs.stream()
            .map(pack -> pack.size() + " at " + pack.where())
            .collect(Collectors.joining(", "));
    String actual = "in the lead group: " + sizes;
    String evidence = "Up to a gap of more than 3 s there were " + sizes + " together.";
    if (packs.stream().anyMatch(pack -> said.holds(pack.size()))) {
      return Finding.supported(claimed, actual, evidence);
    }
    long low = packs.stream().mapToLong(Pack::size).min().orElseThrow();
    long high = packs.stream().mapToLong(Pack::loose).max().orElseThrow();
    boolean sure = counted && packs.stream().allMatch(Pack::sure);
    return sure && !Gaps.meets(said, low, high, MISCOUNT)
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }
}
