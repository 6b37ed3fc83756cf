package org.racegantry.protocol.llrp;

/** The numbers of the parameters used here. */
final class ParameterType {
  // Short ones: a type and a value whose length the type says.
  static final int ANTENNA_ID = 1;
  static final int FIRST_SEEN_UTC = 2;
  static final int FIRST_SEEN_UPTIME = 3;
  static final int LAST_SEEN_UTC = 4;
  static final int LAST_SEEN_UPTIME = 5;
  static final int PEAK_RSSI = 6;
  static final int EPC_96 = 13;

  // Long ones: a type, a length and a value.
  static final int UTC_TIMESTAMP = 128;
  static final int UPTIME = 129;
  static final int RO_SPEC = 177;
  static final int RO_BOUNDARY_SPEC = 178;
  static final int RO_SPEC_START_TRIGGER = 179;
  static final int RO_SPEC_STOP_TRIGGER = 182;
  static final int AI_SPEC = 183;
  static final int AI_SPEC_STOP_TRIGGER = 184;
  static final int INVENTORY_PARAMETER_SPEC = 186;
  static final int KEEPALIVE_SPEC = 220;
  static final int EVENTS_AND_REPORTS = 226;
  static final int RO_REPORT_SPEC = 237;
  static final int TAG_REPORT_CONTENT_SELECTOR = 238;
  static final int TAG_REPORT_DATA = 240;
  static final int EPC_DATA = 241;
  static final int READER_EVENT_NOTIFICATION_SPEC = 244;
  static final int EVENT_NOTIFICATION_STATE = 245;
  static final int READER_EVENT_NOTIFICATION_DATA = 246;
  static final int GPI_EVENT = 248;
  static final int REPORT_BUFFER_LEVEL_WARNING = 250;
  static final int REPORT_BUFFER_OVERFLOW = 251;
  static final int READER_EXCEPTION = 252;
  static final int ANTENNA_EVENT = 255;
  static final int CONNECTION_ATTEMPT = 256;
  static final int CONNECTION_CLOSE = 257;
  static final int LLRP_STATUS = 287;

  /** The bytes of the value of each short parameter, from type 1 on. */
  private static final int[] SHORT_BYTES = {
    2, 8, 8, 8, 8, 1, 2, 2, 4, 2, 2, 2, 12, 2, 2, 4, 2, 4, 2, 2
  };

  private ParameterType() {}

  /** How many bytes the value of a short parameter has, or -1 where the standard has none such. */
  static int shortBytes(int type) {
    return type >= 1 && type <= SHORT_BYTES.length ? SHORT_BYTES[type - 1] : -1;
  }
}
