package org.racegantry.codec;

import java.time.DateTimeException;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Person;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;

/**
 * Format 1, described byte by byte in docs/format.md.
 *
 * <p>There is exactly one body for a batch: whatever could be spelled in two ways is written in one
 * and refused in the other, so what decodes encodes again to the same bytes.
 */
final class CodecV1 {
  static final int VERSION = 1;

  private static final int BATCH = 1;
  private static final int PERSON = 2;
  private static final int READS = 1;
  private static final int ACT = 2;
  private static final int GUN_MARK = 3;
  private static final int TRANSCRIPT = 4;

  private CodecV1() {}

  static byte[] encode(Batch batch) {
    ByteWriter out = new ByteWriter(expectedSize(batch));
    out.octet(VERSION);
    out.octet(BATCH);
    out.text(batch.source());
    out.list(batch.facts(), fact -> write(out, fact));
    return out.toBytes();
  }

  static byte[] encode(Person person) {
    ByteWriter out = new ByteWriter(128);
    out.octet(VERSION);
    out.octet(PERSON);
    PersonsV1.write(out, person);
    return out.toBytes();
  }

  static Batch decode(byte[] body) {
    ByteReader in = begin(body, BATCH, "a batch of facts");
    try {
      Batch batch = new Batch(in.text(), in.list(() -> readFact(in)));
      in.end();
      return batch;
    } catch (IllegalArgumentException | DateTimeException impossible) {
      throw in.bad(impossible.getMessage());
    }
  }

  static Person decodePerson(byte[] body) {
    ByteReader in = begin(body, PERSON, "a person");
    Person person = PersonsV1.read(in);
    in.end();
    return person;
  }

  private static ByteReader begin(byte[] body, int kind, String what) {
    ByteReader in = new ByteReader(body);
    in.octet();
    if (in.octet() != kind) {
      throw in.bad("this is no body of " + what);
    }
    return in;
  }

  private static void write(ByteWriter out, Fact fact) {
    switch (fact) {
      case ReadBatch reads -> {
        out.octet(READS);
        ReadsV1.write(out, reads);
      }
      case Act act -> {
        out.octet(ACT);
        ActsV1.write(out, act);
      }
      case GunMark mark -> {
        out.octet(GUN_MARK);
        DevicesV1.write(out, mark);
      }
      case Transcript transcript -> {
        out.octet(TRANSCRIPT);
        DevicesV1.write(out, transcript);
      }
    }
  }

  private static Fact readFact(ByteReader in) {
    int tag = in.octet();
    return switch (tag) {
      case READS -> ReadsV1.read(in);
      case ACT -> ActsV1.read(in);
      case GUN_MARK -> DevicesV1.readMark(in);
      case TRANSCRIPT -> DevicesV1.readTranscript(in);
      default -> throw in.bad("there is no kind of fact of tag " + tag);
    };
  }

  private static int expectedSize(Batch batch) {
    long size = 64;
    for (Fact fact : batch.facts()) {
      size += fact instanceof ReadBatch reads ? 64 + 8L * reads.size() : 256;
    }
    return (int) Math.min(size, 1 << 24);
  }
}
