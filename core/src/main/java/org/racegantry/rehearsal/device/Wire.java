package org.racegantry.rehearsal.device;

/** The way from an emulated reader to Gantry; without a connection what is sent is lost. */
public interface Wire {
  /** Sends one frame, or a few. */
  void send(byte[] bytes);

  /** Ends the connection. */
  void hangUp();

  /** Whether a connection stands. */
  boolean stands();
}
