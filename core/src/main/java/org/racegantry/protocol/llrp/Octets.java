package org.racegantry.protocol.llrp;

/** Numbers in the order of the network, the highest byte first. */
final class Octets {
  private static final String HEX = "0123456789ABCDEF";

  private Octets() {}

  static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xff;
  }

  static int u16(byte[] bytes, int at) {
    return u8(bytes, at) << 8 | u8(bytes, at + 1);
  }

  static long u32(byte[] bytes, int at) {
    return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
  }

  /** Eight bytes; negative where the highest bit is set. */
  static long u64(byte[] bytes, int at) {
    return u32(bytes, at) << 32 | u32(bytes, at + 4);
  }

  /** Two upper-case digits for each byte. */
  static String hex(byte[] bytes, int from, int length) {
    StringBuilder out = new StringBuilder(2 * length);
    for (int i = from; i < from + length; i++) {
      out.append(HEX.charAt(u8(bytes, i) >> 4)).append(HEX.charAt(bytes[i] & 15));
    }
    return out.toString();
  }
}
