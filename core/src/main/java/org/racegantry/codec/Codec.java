package org.racegantry.codec;

import org.racegantry.race.Person;

/** Writes bodies in the newest format and reads every format there ever was. */
public final class Codec {
  private Codec() {}

  /** The body for a batch, in the newest version. */
  public static byte[] encode(Batch batch) {
    throw new UnsupportedOperationException();
  }

  /** The batch in a body of any version; throws {@link BadBody}. */
  public static Batch decode(byte[] body) {
    throw new UnsupportedOperationException();
  }

  /** The bytes for a person, in the newest version. */
  public static byte[] encode(Person person) {
    throw new UnsupportedOperationException();
  }

  /** The person in bytes of any version; throws {@link BadBody}. */
  public static Person decodePerson(byte[] body) {
    throw new UnsupportedOperationException();
  }
}
