package org.racegantry.ingest.desk;

import java.util.Objects;

/**
 * Who stands behind an act.
 *
 * @param by a person's role or name
 * @param why the reason in a sentence; may be empty
 */
public record Signature(String by, String why) {
  public Signature {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(why, "why");
    if (by.isBlank()) {
      throw new Refusal("an act is signed: say who stands behind it (--by)");
    }
  }
}
