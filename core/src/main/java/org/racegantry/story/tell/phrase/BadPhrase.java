package org.racegantry.story.tell.phrase;

/** A phrase file that cannot be understood; the message names file, line and key, and the mend. */
public final class BadPhrase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, and where. */
  public BadPhrase(String file, int line, String key, String wrong) {
    super(file + " line " + line + (key.isEmpty() ? "" : ", key " + key) + ": " + wrong);
  }
}
