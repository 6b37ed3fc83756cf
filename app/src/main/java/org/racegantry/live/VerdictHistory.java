package org.racegantry.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.EntrantId;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.Verdicts;

/**
 * What was said of records, and taken back, up to some entry of the journal. It looks before and
 * after each act of the officials and at the end, and at nothing between, so that it is the same
 * however the reads came. Immutable.
 */
public final class VerdictHistory {
  /** Nothing was said yet. */
  static final VerdictHistory NONE = new VerdictHistory(List.of(), Map.of(), Set.of());

  /** What is claimed of whom: one record can be claimed once by each. */
  private record Claim(RecordKey key, EntrantId entrant, TimingPoint point)
      implements Comparable<Claim> {
    @Override
    public int compareTo(Claim other) {
      int byKey = key.compareTo(other.key);
      int byEntrant = Long.compare(entrant.value(), other.entrant.value());
      int byPoint = point.id().compareTo(other.point.id());
      return byKey != 0 ? byKey : byEntrant != 0 ? byEntrant : byPoint;
    }
  }

  private final List<VerdictChange> changes;
  private final Map<Claim, Verdict> standing;
  private final Set<Claim> withdrawn;

  private VerdictHistory(
      List<VerdictChange> changes, Map<Claim, Verdict> standing, Set<Claim> withdrawn) {
    this.changes = List.copyOf(changes);
    this.standing = standing;
    this.withdrawn = withdrawn;
  }

  /** Every change so far, the first one first. */
  public List<VerdictChange> changes() {
    return changes;
  }

  /** This and what has changed by now; {@code act} is what did it, if reads did not. */
  VerdictHistory and(long seq, long recordedAt_ms, Optional<Act> act, Verdicts now) {
    Map<Claim, Verdict> claims = claims(now);
    List<VerdictChange> all = new ArrayList<>(changes);
    Set<Claim> gone = new TreeSet<>(withdrawn);
    standing.forEach(
        (claim, verdict) -> {
          if (!claims.containsKey(claim)) {
            gone.add(claim);
            all.add(
                new VerdictChange(
                    seq,
                    recordedAt_ms,
                    act,
                    VerdictChange.What.WITHDRAWN,
                    verdict,
                    Optional.empty()));
          }
        });
    claims.forEach(
        (claim, verdict) -> {
          Optional<Verdict> before = Optional.ofNullable(standing.get(claim));
          if (before.isEmpty() || !isSame(before.get(), verdict)) {
            VerdictChange.What what = what(before.isPresent(), gone.contains(claim));
            all.add(new VerdictChange(seq, recordedAt_ms, act, what, verdict, before));
          }
        });
    return all.size() == changes.size() ? this : new VerdictHistory(all, claims, gone);
  }

  private static VerdictChange.What what(boolean stands, boolean wasWithdrawn) {
    if (stands) {
      return VerdictChange.What.CHANGED;
    }
    return wasWithdrawn ? VerdictChange.What.RESTORED : VerdictChange.What.SET;
  }

  private static Map<Claim, Verdict> claims(Verdicts verdicts) {
    Map<Claim, Verdict> claims = new LinkedHashMap<>();
    for (Verdict verdict : verdicts.notable()) {
      if (verdict.ruling() != Ruling.NOT && verdict.hasMark()) {
        claims.put(new Claim(verdict.key(), verdict.entrant(), verdict.point()), verdict);
      }
    }
    return claims;
  }

  private static boolean isSame(Verdict one, Verdict other) {
    return one.ruling() == other.ruling()
        && one.official_s() == other.official_s()
        && one.toBeat_s() == other.toBeat_s();
  }
}
