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
  private static final int REFUSED_BYTES_MAX = 4 << 10;

  /** Decides about what was taken before it is kept. */
  interface Sorter {
    /** The read as it is to be journaled; null where it is stored or handed over already. */
    Read sorted(Read read);

    /** The mark as it is to be journaled; null where it is stored or handed over already. */
    GunMark sorted(Decoded.GunMark mark);

    /** All that was sorted goes to the disk now; what went before it is there. */
    void handedOver();

    /** Anything else a device said. */
    void note(Decoded said);

    /** Whether reads alone give back the message, so that it need not be kept. */
    boolean isVerbatim(byte[] message, List<Read> reads);

    /** Whether a refused message, or its beginning, is worth keeping. */
    boolean isWorthKeeping(byte[] refused);
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
  private boolean marked;
  private boolean refused;
  private int readsUnquoted;
  private int rawBytes;

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
    message = Arrays.copyOfRange(bytes, offset, offset + length);
  }

  /** The message is over, and with it what it said. */
  void endMessage() {
    if (isKept()) {
      quote();
    } else {
      readsUnquoted += readsOfMessage.size();
    }
    message = null;
    marked = false;
    refused = false;
    readsOfMessage.clear();
  }

  private boolean isKept() {
    if (message == null) {
      return false;
    }
    if (marked || !readsOfMessage.isEmpty()) {
      return marked || refused || !sorter.isVerbatim(message, readsOfMessage);
    }
    if (!refused || message.length == 0) {
      return false;
    }
    message = Arrays.copyOf(message, Math.min(message.length, REFUSED_BYTES_MAX));
    return sorter.isWorthKeeping(message);
  }

  /** Reads and messages are matched by counting: one without bytes stands for those left out. */
  private void quote() {
    if (readsUnquoted > 0) {
      raw.add(new Transcript.Message(now_ms, readsUnquoted, ""));
      readsUnquoted = 0;
    }
    String text = new String(message, StandardCharsets.ISO_8859_1);
    raw.add(new Transcript.Message(now_ms, readsOfMessage.size(), text));
    rawBytes += message.length;
  }

  @Override
  public void take(Decoded said) {
    switch (said) {
      case Decoded.Detection(Read read) -> {
        Read sorted = sorter.sorted(read);
        if (sorted != null) {
          reads.add(sorted);
          readsOfMessage.add(sorted);
        }
      }
      case Decoded.GunMark mark -> {
        GunMark sorted = sorter.sorted(mark);
        if (sorted != null) {
          marks.add(sorted);
          marked = true;
        }
      }
      case Decoded.Refusal refusal -> {
        refused = true;
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

  /** How many bytes of messages wait. */
  int waitingBytes() {
    return rawBytes;
  }

  /** Whether anything waits for the disk, a position among it. */
  boolean isWaiting() {
    return reads.size() > 0 || !marks.isEmpty() || !raw.isEmpty() || !reached.isEmpty();
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
    readsUnquoted = 0;
    rawBytes = 0;
    sorter.handedOver();
    return all;
  }
}
