package org.racegantry.ingest.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Turn;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatchBuilder;
import org.racegantry.race.Transcript;

/**
 * What a talk has taken and not yet been given to the journal, and what it wants to send. Guarded
 * by the lock of its connection.
 */
final class Intray implements Turn {
  private static final int RAW_BYTES_MAX = 4 << 10;

  /** Decides about what was taken before it is kept. */
  interface Sorter {
    /** The read as it is to be journaled; null where it is stored already. */
    Read sorted(Read read);

    /** The mark as it is to be journaled; null where it is stored already. */
    GunMark sorted(Decoded.GunMark mark);

    /** Anything else a device said. */
    void note(Decoded said);

    /** Whether reads alone give back the message, so that it need not be kept. */
    boolean isVerbatim(byte[] message, List<Read> reads);
  }

  /**
   * Everything taken up to a message.
   *
   * @param messages how many messages there have been since the beginning
   */
  record Taken(
      long messages,
      ReadBatchBuilder reads,
      List<GunMark> marks,
      List<Transcript.Message> raw,
      SortedMap<String, Long> reached) {
    /** The facts of these, for one entry. */
    List<Fact> facts(String protocol, String from) {
      List<Fact> facts = new ArrayList<>();
      if (reads.size() > 0) {
        facts.add(reads.build());
      }
      facts.addAll(marks);
      if (!raw.isEmpty()) {
        facts.add(new Transcript(protocol, from, raw));
      }
      return facts;
    }
  }

  private final Sorter sorter;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ReadBatchBuilder reads = new ReadBatchBuilder();
  private List<GunMark> marks = new ArrayList<>();
  private List<Transcript.Message> raw = new ArrayList<>();
  private SortedMap<String, Long> reached = new TreeMap<>();
  private long messages;
  private String hungUp;
  private long now_ms;

  private byte[] message;
  private final List<Read> readsOfMessage = new ArrayList<>();
  private boolean keep;

  Intray(Sorter sorter) {
    this.sorter = sorter;
  }

  /** What follows arrives at this moment. */
  void at(long arrived_ms) {
    now_ms = arrived_ms;
  }

  @Override
  public void message(byte[] bytes, int offset, int length) {
    endMessage();
    messages++;
    message = Arrays.copyOfRange(bytes, offset, offset + Math.min(length, RAW_BYTES_MAX));
  }

  /** The message is over, and with it what it said. */
  void endMessage() {
    if (message != null && keep && !sorter.isVerbatim(message, readsOfMessage)) {
      String text = new String(message, StandardCharsets.ISO_8859_1);
      raw.add(new Transcript.Message(now_ms, readsOfMessage.size(), text));
    } else if (message != null && !readsOfMessage.isEmpty() && !raw.isEmpty()) {
      // Messages and reads are told apart by counting, so no message with reads may be left out.
      raw.add(new Transcript.Message(now_ms, readsOfMessage.size(), ""));
    }
    message = null;
    keep = false;
    readsOfMessage.clear();
  }

  @Override
  public void take(Decoded said) {
    switch (said) {
      case Decoded.Detection(Read read) -> {
        Read sorted = sorter.sorted(read);
        if (sorted != null) {
          reads.add(sorted);
          readsOfMessage.add(sorted);
          keep = true;
        }
      }
      case Decoded.GunMark mark -> {
        GunMark sorted = sorter.sorted(mark);
        if (sorted != null && !marks.contains(sorted)) {
          marks.add(sorted);
          keep = true;
        }
      }
      case Decoded.Refusal refusal -> {
        keep = true;
        sorter.note(refusal);
      }
      case Decoded.Missing _, Decoded.Recovered _, Decoded.Status _ -> sorter.note(said);
    }
  }

  @Override
  public void send(byte[] bytes) {
    out.writeBytes(bytes);
  }

  @Override
  public void reached(String stretch, long number) {
    reached.put(stretch, number);
  }

  @Override
  public void hangUp(String why) {
    hungUp = hungUp == null ? why : hungUp;
  }

  /** How many reads wait. */
  int waiting() {
    return reads.size();
  }

  /** How many messages there were. */
  long messages() {
    return messages;
  }

  /** Why the talk wants to end; null while it does not. */
  String hungUp() {
    return hungUp;
  }

  /** What is to be sent since the last call. */
  byte[] toSend() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }

  /** Hands everything over and begins anew. */
  Taken taken() {
    Taken all = new Taken(messages, reads, marks, raw, reached);
    reads = new ReadBatchBuilder();
    marks = new ArrayList<>();
    raw = new ArrayList<>();
    reached = new TreeMap<>();
    return all;
  }
}
