package org.racegantry.publish.site;

/** A request that cannot be answered, with the status it gets and a sentence for the asker. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  public BadRequest(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
