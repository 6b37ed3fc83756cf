package org.racegantry.protocol.llrp;

/** The numbers of the messages used here, and which numbers are messages at all. */
final class MessageType {
  static final int CLOSE_CONNECTION_RESPONSE = 4;
  static final int SET_READER_CONFIG = 3;
  static final int SET_READER_CONFIG_RESPONSE = 13;
  static final int CLOSE_CONNECTION = 14;
  static final int ADD_ROSPEC = 20;
  static final int DELETE_ROSPEC = 21;
  static final int START_ROSPEC = 22;
  static final int ENABLE_ROSPEC = 24;
  static final int ADD_ROSPEC_RESPONSE = 30;
  static final int DELETE_ROSPEC_RESPONSE = 31;
  static final int START_ROSPEC_RESPONSE = 32;
  static final int ENABLE_ROSPEC_RESPONSE = 34;
  static final int RO_ACCESS_REPORT = 61;
  static final int KEEPALIVE = 62;
  static final int READER_EVENT_NOTIFICATION = 63;
  static final int ENABLE_EVENTS_AND_REPORTS = 64;
  static final int KEEPALIVE_ACK = 72;
  static final int ERROR_MESSAGE = 100;
  static final int CUSTOM_MESSAGE = 1023;

  private MessageType() {}

  /** Whether a reader may send a message of this number; anything else is no LLRP. */
  static boolean ofReader(int type) {
    return type == CLOSE_CONNECTION_RESPONSE
        || type >= 11 && type <= SET_READER_CONFIG_RESPONSE
        || type >= ADD_ROSPEC_RESPONSE && type <= 36
        || type >= 50 && type <= 54
        || type == 56
        || type == 57
        || type >= RO_ACCESS_REPORT && type <= READER_EVENT_NOTIFICATION
        || type == ERROR_MESSAGE
        || type == CUSTOM_MESSAGE;
  }
}
