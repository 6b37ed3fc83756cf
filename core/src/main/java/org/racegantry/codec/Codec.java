package org.racegantry.codec;

import org.racegantry.race.Person;

/** Writes bodies in the newest format and reads every format there ever was. */
public final class Codec {
  private Codec() {}

  /**
   * The body for a batch, in the newest version. The same batch always gives the same bytes. Throws
   * IllegalArgumentException where a text holds half a surrogate pair, or a filter cannot be said
   * in the race file's notation: such a batch could not be read back.
   */
  public static byte[] encode(Batch batch) {
    return CodecV1.encode(batch);
  }

  /** The batch in a body of any version; throws {@link BadBody}. */
  public static Batch decode(byte[] body) {
    return switch (version(body)) {
      case CodecV1.VERSION -> CodecV1.decode(body);
      default -> throw unknown(body);
    };
  }

  /** The bytes for a person, in the newest version; the same limits as for a batch. */
  public static byte[] encode(Person person) {
    return CodecV1.encode(person);
  }

  /** The person in bytes of any version; throws {@link BadBody}. */
  public static Person decodePerson(byte[] body) {
    return switch (version(body)) {
      case CodecV1.VERSION -> CodecV1.decodePerson(body);
      default -> throw unknown(body);
    };
  }

  private static int version(byte[] body) {
    if (body.length == 0) {
      throw new BadBody("offset 0: the body is empty");
    }
    return body[0] & 0xFF;
  }

  private static BadBody unknown(byte[] body) {
    return new BadBody(
        "offset 0: format version "
            + version(body)
            + " is not known; it may be from a newer Gantry");
  }
}
