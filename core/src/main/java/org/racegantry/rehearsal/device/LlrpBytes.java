package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Bytes of a message of an LLRP reader in the making, the highest byte of a number first. */
final class LlrpBytes {
  private static final int VERSION = 1;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  LlrpBytes u8(int value) {
    out.write(value);
    return this;
  }

  LlrpBytes u16(int value) {
    return u8(value >> 8).u8(value);
  }

  LlrpBytes u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  LlrpBytes u64(long value) {
    return u32(value >> 32).u32(value);
  }

  LlrpBytes bytes(byte[] value) {
    out.writeBytes(value);
    return this;
  }

  LlrpBytes hex(String digits) {
    return bytes(HexFormat.of().parseHex(digits));
  }

  /** A parameter with a length, and what is in it. */
  LlrpBytes parameter(int type, LlrpBytes value) {
    return u16(type).u16(4 + value.out.size()).bytes(value.out.toByteArray());
  }

  /** The message with what was written so far in it. */
  byte[] message(int type, int id) {
    return new LlrpBytes()
        .u16(VERSION << 10 | type)
        .u32(10L + out.size())
        .u32(id)
        .bytes(out.toByteArray())
        .out
        .toByteArray();
  }
}
