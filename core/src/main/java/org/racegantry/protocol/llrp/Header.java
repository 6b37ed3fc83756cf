package org.racegantry.protocol.llrp;

/**
 * The ten bytes every message begins with: three reserved bits, three of the version, ten of the
 * type, the length of the whole message in four bytes, and its id in four.
 *
 * @param type a number of {@link MessageType}
 * @param length in bytes, header and all
 * @param id what an answer repeats
 */
record Header(int type, long length, int id) {
  static final int BYTES = 10;

  /** No message of a reader is longer; one tag report has some fifty bytes. */
  static final int LENGTH_MAX = 1 << 17;

  private static final int VERSION_MAX = 3;

  /** Reads one; there must be {@link #BYTES} bytes. */
  static Header read(byte[] bytes, int at) {
    int first = Octets.u16(bytes, at);
    return new Header(first & 0x3ff, Octets.u32(bytes, at + 2), (int) Octets.u32(bytes, at + 6));
  }

  /** What makes it impossible that a message begins here, or empty. */
  static String wrong(byte[] bytes, int at) {
    int first = Octets.u16(bytes, at);
    int version = first >> 10 & 7;
    Header header = read(bytes, at);
    if (first >> 13 != 0 || version == 0 || version > VERSION_MAX) {
      return "no message begins with " + Octets.hex(bytes, at, 2);
    }
    if (!MessageType.ofReader(header.type())) {
      return "no reader sends messages of type " + header.type();
    }
    if (header.length() < BYTES || header.length() > LENGTH_MAX) {
      return "no message has " + header.length() + " bytes";
    }
    return "";
  }
}
