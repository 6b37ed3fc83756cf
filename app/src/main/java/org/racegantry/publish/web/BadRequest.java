package org.racegantry.publish.web;

/** A request that cannot be answered, with the status it gets and a sentence for the asker. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;

  BadRequest(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  int status() {
    return status;
  }
}
