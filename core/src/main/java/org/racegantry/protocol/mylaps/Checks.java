package org.racegantry.protocol.mylaps;

/**
 * The checks of records of the first version. No document of ours says what they are; in a real log
 * of 2,494 records each is the sum of the characters before it, and that is believed of a sender
 * once it has held for that sender. Confined to one stream.
 */
final class Checks {
  private static final String HEX = "0123456789ABCDEF";

  private long good;
  private long bad;

  /** The check a record should have, by all but its last two characters. */
  static String sum(String record) {
    int sum = 0;
    for (int i = 0; i < record.length() - 2; i++) {
      sum += record.charAt(i);
    }
    return "" + HEX.charAt(sum >> 4 & 0xf) + HEX.charAt(sum & 0xf);
  }

  /** Whether a record is damaged, as far as its sender's records before it let one say so. */
  boolean refuse(String record) {
    if (sum(record).equalsIgnoreCase(record.substring(record.length() - 2))) {
      good++;
      return false;
    }
    if (good >= 2 * (bad + 1)) {
      return true;
    }
    bad++;
    return false;
  }
}
