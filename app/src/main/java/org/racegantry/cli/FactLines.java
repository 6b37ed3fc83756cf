package org.racegantry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.publish.explain.RawText;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/** The facts of one journal entry as JSON lines. */
final class FactLines {
  private FactLines() {}

  /** Writes one line per read, act, gun mark and message of a device. */
  static void write(Journal.Entry entry, OutputStream out) throws IOException {
    Batch batch = Codec.decode(entry.body());
    String head =
        "{\"seq\":"
            + entry.seq()
            + ",\"recorded_at\":\""
            + Instant.ofEpochMilli(entry.recordedAt_ms())
            + "\",\"source\":"
            + RecordJson.text(batch.source());
    for (Fact fact : batch.facts()) {
      switch (fact) {
        case ReadBatch reads -> reads(head, reads, out);
        case Act act -> line(head + ",\"act\":" + RecordJson.of(act) + "}\n", out);
        case GunMark mark -> line(head + ",\"gun_mark\":" + RecordJson.of(mark) + "}\n", out);
        case Transcript said -> said(head, said, out);
      }
    }
  }

  private static void reads(String head, ReadBatch reads, OutputStream out) throws IOException {
    byte[] before = (head + ",\"read\":").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < reads.size(); i++) {
      out.write(before);
      out.write(ReadLine.encode(reads.read(i)));
      out.write('}');
      out.write('\n');
    }
  }

  private static void said(String head, Transcript said, OutputStream out) throws IOException {
    String before =
        head
            + ",\"said\":{\"protocol\":"
            + RecordJson.text(said.protocol())
            + ",\"from\":"
            + RecordJson.text(said.from());
    for (int i = 0; i < said.size(); i++) {
      String arrived = Instant.ofEpochMilli(said.arrived_ms(i)).toString();
      line(
          before
              + ",\"arrived\":\""
              + arrived
              + "\",\"reads\":"
              + said.reads(i)
              + ",\"raw\":"
              + RawText.json(said.raw(i))
              + "}}\n",
          out);
    }
  }

  private static void line(String line, OutputStream out) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
