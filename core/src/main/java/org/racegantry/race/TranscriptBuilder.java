package org.racegantry.race;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Collects what a device says into a {@link Transcript}; of use once. */
public final class TranscriptBuilder {
  private static final int FIRST_MESSAGES = 8;
  private static final int FIRST_BYTES = 256;

  final String protocol;
  final String from;
  long[] arrived_ms = new long[FIRST_MESSAGES];
  int[] reads = new int[FIRST_MESSAGES];
  int[] ends = new int[FIRST_MESSAGES];
  byte[] raw = new byte[FIRST_BYTES];
  int size;
  int bytes;

  /** For what {@code from} says in {@code protocol}. */
  public TranscriptBuilder(String protocol, String from) {
    this.protocol = Objects.requireNonNull(protocol, "protocol");
    this.from = Objects.requireNonNull(from, "from");
  }

  /** How many messages there are so far. */
  public int size() {
    return size;
  }

  /** How many bytes the messages have so far. */
  public int bytes() {
    return bytes;
  }

  /**
   * Adds a message: {@code length} bytes from {@code offset}, which stand for {@code reads} reads
   * of the entry after those of the messages before.
   */
  public TranscriptBuilder add(long arrived_ms, int reads, byte[] message, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, message.length);
    Transcript.requireReads(reads);
    room(length);
    System.arraycopy(message, offset, raw, bytes, length);
    bytes += length;
    this.arrived_ms[size] = arrived_ms;
    this.reads[size] = reads;
    ends[size] = bytes;
    size++;
    return this;
  }

  /** Adds a message whose bytes are the characters of its raw text. */
  public TranscriptBuilder add(Transcript.Message message) {
    byte[] octets = message.raw().getBytes(StandardCharsets.ISO_8859_1);
    return add(message.arrived_ms(), message.reads(), octets, 0, octets.length);
  }

  /** Adds messages in their order. */
  public TranscriptBuilder addAll(List<Transcript.Message> messages) {
    messages.forEach(this::add);
    return this;
  }

  /** The transcript of everything added. */
  public Transcript build() {
    return new Transcript(this);
  }

  private void room(int more) {
    if (size == ends.length) {
      arrived_ms = Arrays.copyOf(arrived_ms, 2 * size);
      reads = Arrays.copyOf(reads, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    if (raw.length - bytes < more) {
      raw = Arrays.copyOf(raw, Math.addExact(bytes, Math.max(bytes, more)));
    }
  }
}
