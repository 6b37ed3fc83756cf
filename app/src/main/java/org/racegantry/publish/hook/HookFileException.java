package org.racegantry.publish.hook;

/** The file of hooks is wrong; the message names file, line and mend. */
public final class HookFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HookFileException(String message) {
    super(message);
  }
}
