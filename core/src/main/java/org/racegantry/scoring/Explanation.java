package org.racegantry.scoring;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Act;

/**
 * Why an entrant's time is what it is: enough to work it out again by hand.
 *
 * @param result the result that is explained
 * @param reads every read of the entrant's chips, in corrected time order, with what became of it
 * @param acts every act that touched the entrant, the wave's gun or a reader's clock, in order
 * @param rule the sentence that turns the reads into the time
 */
public record Explanation(Result result, List<ReadVerdict> reads, List<Act> acts, String rule) {
  public Explanation {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(rule, "rule");
    reads = List.copyOf(reads);
    acts = List.copyOf(acts);
  }
}
