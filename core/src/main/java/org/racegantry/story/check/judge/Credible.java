package org.racegantry.story.check.judge;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.racegantry.scoring.Split;
import org.racegantry.story.Contest;

/**
 * The order at a point on the way, of those who ran beside each other and whose times can be
 * believed: who lost a minute on those in front over one leg and took it back over the next ran
 * neither, and somebody who started on another gun ran beside nobody of these.
 */
final class Credible {
  /** So many hundredths off the pace of those in front and back again is no running. */
  private static final long PERCENT = 6;

  /** Those in front are the third of at least so many. */
  private static final int AT_LEAST = 5;

  private static final int THIRD = 2;

  /** Among so many at the points around somebody is looked for who was not read here. */
  private static final int FRONT = 60;

  private final Known known;
  private final Contest contest;
  private final int point;

  private Credible(Known known, Contest contest, int point) {
    this.known = known;
    this.contest = contest;
    this.point = point;
  }

  static Lineup of(Known known, Contest contest, int point, Lineup read) {
    boolean onTheWay = point > 0 && point < known.finish();
    if (!onTheWay || !known.beside(contest) || read.size() == 0) {
      return read;
    }
    Credible credible = new Credible(known, contest, point);
    long gun_ms = credible.gun_ms(read);
    int[] kept =
        IntStream.range(0, read.size())
            .filter(i -> known.results().gun_ms(read.entrants()[i]) == gun_ms)
            .filter(i -> i >= FRONT || !credible.doubted(read.entrants()[i]))
            .toArray();
    return credible.kept(read, kept);
  }

  /** The gun of whoever won, or led where nobody is in yet. */
  private long gun_ms(Lineup read) {
    Lineup finish = known.read(contest, known.finish());
    return known.results().gun_ms(finish.size() > 0 ? finish.entrants()[0] : read.entrants()[0]);
  }

  private Lineup kept(Lineup read, int[] rows) {
    int[] entrants = Arrays.stream(rows).map(i -> read.entrants()[i]).toArray();
    long[] times_ms = Arrays.stream(rows).mapToLong(i -> read.times_ms()[i]).toArray();
    int[] places = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      places[i] = i > 0 && times_ms[i] == times_ms[i - 1] ? places[i - 1] : i + 1;
    }
    boolean sure = rows.length > 0 && nobodyMissing(entrants, times_ms[0]);
    return new Lineup(entrants, places, times_ms, sure);
  }

  /** Whether nobody who was read before and behind may have led here unread. */
  private boolean nobodyMissing(int[] entrants, long lead_ms) {
    BitSet here = new BitSet();
    Arrays.stream(entrants).forEach(here::set);
    Lineup next = known.read(contest, point + 1);
    return IntStream.range(0, Math.min(FRONT, next.size()))
        .map(i -> next.entrants()[i])
        .filter(who -> !here.get(who))
        .noneMatch(who -> between_ms(who) <= lead_ms + Lineup.TOGETHER_MS);
  }

  /** When somebody not read here came by at an even pace. */
  private long between_ms(int who) {
    int before = point - 1;
    while (before > 0 && known.elapsed_ms(who, before) == Split.UNKNOWN) {
      before--;
    }
    long before_ms = before == 0 ? 0 : known.elapsed_ms(who, before);
    long leg_ms = known.elapsed_ms(who, point + 1) - before_ms;
    return before_ms
        + leg_ms
            * (metres(point) - metres(before))
            / Math.max(1, metres(point + 1) - metres(before));
  }

  /** The product with a day's milliseconds fits. */
  private long metres(int p) {
    return known.points().get(p).distance_mm() / 1000;
  }

  private boolean doubted(int who) {
    int before = point - 1;
    while (before > 0 && known.elapsed_ms(who, before) == Split.UNKNOWN) {
      before--;
    }
    int behind = point + 1;
    while (behind <= known.finish() && known.elapsed_ms(who, behind) == Split.UNKNOWN) {
      behind++;
    }
    if (behind > known.finish()) {
      return false;
    }
    long[] front = {pace_ms(before), pace_ms(point), pace_ms(behind)};
    if (front[0] < 0 || front[1] < 0 || front[2] < 0) {
      return false;
    }
    long here_ms = known.elapsed_ms(who, point) - front[1];
    long before_ms = before == 0 ? 0 : known.elapsed_ms(who, before) - front[0];
    long behind_ms = known.elapsed_ms(who, behind) - front[2];
    long lost_ms = here_ms - before_ms;
    long back_ms = here_ms - behind_ms;
    return Long.signum(lost_ms) == Long.signum(back_ms)
        && Math.abs(lost_ms) * 100 > PERCENT * (front[1] - front[0])
        && Math.abs(back_ms) * 100 > PERCENT * (front[2] - front[1]);
  }

  /** The third there, or -1 where too few were read to know who is wrong. */
  private long pace_ms(int p) {
    if (p == 0) {
      return 0;
    }
    Lineup lineup = known.read(contest, p);
    return lineup.size() < AT_LEAST ? -1 : lineup.times_ms()[THIRD];
  }
}
