package org.racegantry.publish.access;

/** The file of people cannot be used; the message says what to do. */
public final class PeopleFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PeopleFileException(String message) {
    super(message);
  }
}
