package org.racegantry.protocol.llrp;

import java.io.ByteArrayOutputStream;

/** The messages we send; each makes the bytes of one, with its id. */
final class Commands {
  /** The reader says every so often that it is there. */
  static final int KEEPALIVE_ms = 2_000;

  private static final int VERSION_1_0_1 = 1;

  /** The plan of ours; all others are deleted, so any number will do. */
  private static final int SPEC = 1;

  private static final int PERIODICALLY = 1;
  private static final int NEVER = 0;
  private static final int ALL_ANTENNAS = 0;
  private static final int GEN_2 = 1;
  private static final int AFTER_TAGS_OR_END = 2;
  private static final int EACH_TAG = 1;

  /** Antenna, signal strength and first seen: bits 12, 10 and 9. */
  private static final int WANTED = 1 << 12 | 1 << 10 | 1 << 9;

  private static final int ON = 0x80;
  private static final int GPI = 1;
  private static final int BUFFER_FILLS = 3;
  private static final int EXCEPTION = 4;
  private static final int ANTENNA = 8;
  private static final int[] EVENTS = {GPI, BUFFER_FILLS, EXCEPTION, ANTENNA};

  private Commands() {}

  /** Have it send a keepalive every {@link #KEEPALIVE_ms}. */
  static byte[] keepalives(int id) {
    byte[] spec = parameter(ParameterType.KEEPALIVE_SPEC, u8(PERIODICALLY), u32(KEEPALIVE_ms));
    return message(MessageType.SET_READER_CONFIG, id, u8(0), spec);
  }

  /** Have it tell of its antennas and troubles, and keep its reports while nobody listens. */
  static byte[] events(int id) {
    byte[][] states = new byte[EVENTS.length][];
    for (int i = 0; i < states.length; i++) {
      states[i] = parameter(ParameterType.EVENT_NOTIFICATION_STATE, u16(EVENTS[i]), u8(ON));
    }
    return message(
        MessageType.SET_READER_CONFIG,
        id,
        u8(0),
        parameter(ParameterType.READER_EVENT_NOTIFICATION_SPEC, states),
        parameter(ParameterType.EVENTS_AND_REPORTS, u8(ON)));
  }

  /** Forget every plan of reading. */
  static byte[] deleteAll(int id) {
    return message(MessageType.DELETE_ROSPEC, id, u32(0));
  }

  /** A plan: all antennas, until told otherwise, a report for every tag. */
  static byte[] add(int id) {
    byte[] boundary =
        parameter(
            ParameterType.RO_BOUNDARY_SPEC,
            parameter(ParameterType.RO_SPEC_START_TRIGGER, u8(NEVER)),
            parameter(ParameterType.RO_SPEC_STOP_TRIGGER, u8(NEVER), u32(0)));
    byte[] antennas =
        parameter(
            ParameterType.AI_SPEC,
            u16(1),
            u16(ALL_ANTENNAS),
            parameter(ParameterType.AI_SPEC_STOP_TRIGGER, u8(NEVER), u32(0)),
            parameter(ParameterType.INVENTORY_PARAMETER_SPEC, u16(1), u8(GEN_2)));
    byte[] reports =
        parameter(
            ParameterType.RO_REPORT_SPEC,
            u8(AFTER_TAGS_OR_END),
            u16(EACH_TAG),
            parameter(ParameterType.TAG_REPORT_CONTENT_SELECTOR, u16(WANTED)));
    byte[] plan =
        parameter(ParameterType.RO_SPEC, u32(SPEC), u8(0), u8(0), boundary, antennas, reports);
    return message(MessageType.ADD_ROSPEC, id, plan);
  }

  /** Let the plan be started. */
  static byte[] enable(int id) {
    return message(MessageType.ENABLE_ROSPEC, id, u32(SPEC));
  }

  /** Start the plan. */
  static byte[] start(int id) {
    return message(MessageType.START_ROSPEC, id, u32(SPEC));
  }

  /** Hold nothing back any longer; it is not answered. */
  static byte[] enableReports(int id) {
    return message(MessageType.ENABLE_EVENTS_AND_REPORTS, id);
  }

  /** The answer to a keepalive, with the id of that. */
  static byte[] keepaliveAck(int id) {
    return message(MessageType.KEEPALIVE_ACK, id);
  }

  /** We are about to hang up. */
  static byte[] close(int id) {
    return message(MessageType.CLOSE_CONNECTION, id);
  }

  private static byte[] message(int type, int id, byte[]... parts) {
    byte[] body = joined(parts);
    return joined(u16(VERSION_1_0_1 << 10 | type), u32(Header.BYTES + body.length), u32(id), body);
  }

  private static byte[] parameter(int type, byte[]... parts) {
    byte[] body = joined(parts);
    return joined(u16(type), u16(4 + body.length), body);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] u8(int value) {
    return new byte[] {(byte) value};
  }

  private static byte[] u16(int value) {
    return new byte[] {(byte) (value >> 8), (byte) value};
  }

  private static byte[] u32(int value) {
    return joined(u16(value >> 16), u16(value));
  }
}
