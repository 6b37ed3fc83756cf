package org.racegantry.protocol;

/** What a {@link Talk} has done with what it heard; valid during the call it was given to. */
public interface Turn {
  /**
   * A message was cut out of the stream. What is taken until the next one is what it said; a
   * message nothing is taken from said nothing that counts. The bytes are only valid during the
   * call.
   */
  void message(byte[] bytes, int offset, int length);

  /** The latest message said this. */
  void take(Decoded said);

  /** These bytes go to the device, after all that were sent before. */
  void send(byte[] bytes);

  /**
   * All records of a stretch up to this number have been taken: where to go on after a break. It is
   * remembered once the message is on stable storage, and given to the next talk in {@link
   * Setting#reached}.
   *
   * @param stretch what numbers the records, such as a file of the reader; may be empty
   */
  void reached(String stretch, long number);

  /** Nothing more can be said to this device: the connection is to be closed. */
  void hangUp(String why);
}
