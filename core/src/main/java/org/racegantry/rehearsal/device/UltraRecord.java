package org.racegantry.rehearsal.device;

import org.racegantry.race.Read;

/**
 * One line of an Ultra's log.
 *
 * @param id its number, from 1
 * @param read the read; of the start trigger with chip 0 and antenna 0
 * @param seconds since 1980 by its local clock
 */
record UltraRecord(long id, Read read, long seconds) {
  private static final int PORTS = 4;
  private static final int RSSI_dbm = -60;

  /** The line of twelve fields, without its end. */
  String line(boolean rewound) {
    int antenna = read.antenna() == Read.NONE ? 1 : read.antenna();
    int port = antenna == 0 ? 0 : (antenna - 1) % PORTS + 1;
    int box = antenna == 0 ? 1 : (antenna - 1) / PORTS % 2 + 1;
    int rssi_dbm = read.rssi_dbm() == Read.NONE ? RSSI_dbm : read.rssi_dbm();
    return "0,"
        + read.chip()
        + ','
        + seconds
        + ','
        + Math.floorMod(read.time_ms(), 1_000L)
        + ','
        + port
        + ','
        + rssi_dbm
        + (rewound ? ",1," : ",0,")
        + box
        + ",1,0000000000000000,0,"
        + id;
  }
}
