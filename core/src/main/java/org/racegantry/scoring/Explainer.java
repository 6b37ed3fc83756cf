package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.TimingPoint;

/**
 * Works an entrant's result out once more, this time keeping the fate of every single read. It uses
 * the same gathering and the same judge as scoring, so that an explanation cannot part from what it
 * explains.
 */
final class Explainer implements Evidence {
  private final ActsFolded acts;
  private final ReadIndex index;
  private final Horizon horizon;
  private final Hands hands;

  /** Made when the first explanation is asked for; most results are never asked. */
  private Equipment equipment;

  Explainer(ActsFolded acts, ReadIndex index, Horizon horizon, Hands hands) {
    this.hands = hands;
    this.acts = acts;
    this.index = index;
    this.horizon = horizon;
  }

  /** Every act, in force or not, by number. */
  @Override
  public List<Act> acts() {
    return acts.all();
  }

  /**
   * Scores the same facts and one act more, in a scorer of its own: the one that made these results
   * goes on meanwhile.
   */
  @Override
  public Results whatIf(Act act) {
    Scorer other = new Scorer(hands);
    acts.all().forEach(other::add);
    other.add(act);
    batches(0).forEach(other::add);
    boolean all = horizon.until_ms() == Horizon.ALL.until_ms();
    return all ? other.score() : other.scoreUntil(horizon.until_ms());
  }

  @Override
  public Explanation explain(Result result, Field field, int row, Guns guns, Decisions decisions) {
    // The scorer may be taking in new reads meanwhile; the horizon keeps them out of sight.
    synchronized (index) {
      if (equipment == null) {
        equipment = new Equipment(acts.facts(), acts.rows(), index);
      }
      Entrant entrant = result.entrant();
      RowScorer.Terms all = new RowScorer.Terms(field, decisions, guns);
      Candidates.Terms terms = all.of(row);
      Gathering gathering = Gathering.keepingFates(index, equipment, horizon);
      boolean started = !decisions.didNotStart(entrant.id());
      Groups groups =
          gathering.gather(
              acts.rows().get(entrant.id()),
              chips(entrant.id()),
              started ? terms.cut_ms() : Groups.NONE);
      Fate[] fates = new Fate[gathering.size()];
      int[] points = new int[gathering.size()];
      if (started) {
        Map<Integer, Change.TimeSet> stated = all.stated(entrant);
        new Judge(equipment.layout, gathering).explain(groups, terms, stated, fates, points);
      } else {
        refuse(gathering, fates, points);
      }
      return new Explanation(
          result, verdicts(gathering, fates, points), acts.touching().of(result), rule(result));
    }
  }

  @Override
  public Kit kit(Field field) {
    return new Kit(acts, field);
  }

  /** Batches never change; only the list of them does, so only the list is copied. */
  @Override
  public List<ReadBatch> batches(int from) {
    synchronized (index) {
      return index.batches(from, horizon.reads());
    }
  }

  private int[] chips(EntrantId id) {
    return acts.chips(id).stream().mapToInt(index::chipId).filter(equipment::covers).toArray();
  }

  private static void refuse(Gathering gathering, Fate[] fates, int[] points) {
    for (int i = 0; i < fates.length; i++) {
      fates[i] = gathering.group(i) < 0 ? gathering.fate(i) : Fate.DID_NOT_START;
      points[i] = -1;
    }
  }

  private List<ReadVerdict> verdicts(Gathering gathering, Fate[] fates, int[] points) {
    List<ReadVerdict> verdicts = new ArrayList<>(fates.length);
    for (int i = 0; i < fates.length; i++) {
      Read read = index.read(gathering.ordinal(i));
      int line = equipment.lineOf(gathering.reader(i));
      List<TimingPoint> course = acts.facts().setup().points();
      String point = points[i] < 0 ? "" : course.get(points[i]).id();
      verdicts.add(
          new ReadVerdict(
              read,
              gathering.corrected_ms(i),
              line == Layout.NO_LINE ? "" : equipment.layout.lines.get(line).id(),
              point,
              ReadNotice.of(fates[i], point)));
    }
    return verdicts;
  }

  private static String rule(Result result) {
    String basis =
        result.race().basis() == Basis.GUN
            ? "Gun time ranks: the finish less the wave's gun."
            : "Net time ranks: the finish less the own start, or the gun where that was missed.";
    return basis
        + " The start takes the last read of its group, every other point the first."
        + " The official time is rounded up to the next whole second.";
  }
}
