package org.racegantry.scoring;

import java.util.List;
import java.util.function.Function;
import org.racegantry.race.Act;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ReadBatch;

/** The acts, and one entrant's reads when somebody wants to know why; nobody has them all. */
final class LentReads implements Evidence {
  private final ActsFolded acts;
  private final Function<EntrantId, ReadBatch> reads;

  LentReads(ActsFolded acts, Function<EntrantId, ReadBatch> reads) {
    this.acts = acts;
    this.reads = reads;
  }

  @Override
  public List<Act> acts() {
    return acts.all();
  }

  @Override
  public Results whatIf(Act act) {
    throw new UnsupportedOperationException("these results were scored elsewhere, by all reads");
  }

  /** An entrant's result rests on the reads of his own chips, so an index of those is enough. */
  @Override
  public Explanation explain(Result result, Field field, int row, Guns guns, Decisions decisions) {
    ReadIndex own = new ReadIndex();
    own.add(reads.apply(result.entrant().id()));
    return new Explainer(acts, own, Horizon.ALL, Hands.ONE)
        .explain(result, field, row, guns, decisions);
  }

  @Override
  public Kit kit(Field field) {
    return new Kit(acts, field);
  }

  @Override
  public List<ReadBatch> batches(int from) {
    throw new UnsupportedOperationException("these results were scored elsewhere, by all reads");
  }
}
