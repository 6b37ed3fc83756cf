package org.racegantry.bench.live;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one client received and when: the ids of events, by the steady clock of the machine. */
final class Arrivals {
  private long[] ids = new long[64];
  private long[] times_ns = new long[64];
  private int size;

  /** One more event. */
  void add(long id, long time_ns) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      times_ns = Arrays.copyOf(times_ns, 2 * size);
    }
    ids[size] = id;
    times_ns[size++] = time_ns;
  }

  int size() {
    return size;
  }

  long id(int i) {
    return ids[i];
  }

  /** By the clock that all processes of this machine share. */
  long time_ns(int i) {
    return times_ns[i];
  }

  /** Writes those of many clients into a file. */
  static void write(Path file, List<Arrivals> all) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(all.size());
      for (Arrivals one : all) {
        out.writeInt(one.size);
        for (int i = 0; i < one.size; i++) {
          out.writeLong(one.ids[i]);
          out.writeLong(one.times_ns[i]);
        }
      }
    }
  }

  /** Reads them again. */
  static List<Arrivals> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      List<Arrivals> all = new ArrayList<>();
      int clients = in.readInt();
      for (int c = 0; c < clients; c++) {
        Arrivals one = new Arrivals();
        int events = in.readInt();
        for (int i = 0; i < events; i++) {
          one.add(in.readLong(), in.readLong());
        }
        all.add(one);
      }
      return all;
    }
  }
}
