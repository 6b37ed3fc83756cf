package org.racegantry.scoring;

import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.ReadBatch;

/** What results rest on: the acts, and the reads or the way to them. Safe for any thread. */
sealed interface Evidence permits Explainer, LentReads {
  /** Every act, in force or not, by number. */
  List<Act> acts();

  /** The results of the same facts and one act more. */
  Results whatIf(Act act);

  /** Works a result out once more, keeping the fate of every single read. */
  Explanation explain(Result result, Field field, int row, Guns guns, Decisions decisions);

  /** Who holds what. */
  Kit kit(Field field);

  /** The batches of reads in order of arrival, without the first {@code from}. */
  List<ReadBatch> batches(int from);
}
