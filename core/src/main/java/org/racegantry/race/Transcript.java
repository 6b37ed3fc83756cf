package org.racegantry.race;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a device said, as it said it, and when it came: the evidence behind the reads and marks of
 * the same journal entry. It changes no result. Immutable.
 *
 * <p>The bytes stand one message after the other in one array: scoring goes past every transcript
 * of a race and looks into none, so a message becomes an object only when it is asked for.
 */
public final class Transcript implements Fact {
  /**
   * One message.
   *
   * @param arrived_ms when it came by this machine's clock, in milliseconds since 1970
   * @param reads how many reads of the entry it stands for, after those of the messages before it
   * @param raw its bytes, one character from 0 to 255 for each
   */
  public record Message(long arrived_ms, int reads, String raw) {
    public Message {
      Objects.requireNonNull(raw, "raw");
      requireReads(reads);
      for (int i = 0; i < raw.length(); i++) {
        if (raw.charAt(i) > 0xFF) {
          throw new IllegalArgumentException("character " + (i + 1) + " of a message is no byte");
        }
      }
    }
  }

  private final String protocol;
  private final String from;
  private final long[] arrived_ms;
  private final int[] reads;
  private final int[] ends;
  private final byte[] raw;

  Transcript(TranscriptBuilder builder) {
    protocol = builder.protocol;
    from = builder.from;
    arrived_ms = Arrays.copyOf(builder.arrived_ms, builder.size);
    reads = Arrays.copyOf(builder.reads, builder.size);
    ends = Arrays.copyOf(builder.ends, builder.size);
    raw = Arrays.copyOf(builder.raw, builder.bytes);
  }

  /** These messages, in order of arrival. */
  public Transcript(String protocol, String from, List<Message> messages) {
    this(new TranscriptBuilder(protocol, from).addAll(messages));
  }

  /** What was spoken, such as {@code mylaps}. */
  public String protocol() {
    return protocol;
  }

  /** Who was at the other end, such as an address. */
  public String from() {
    return from;
  }

  /** How many messages there are. */
  public int size() {
    return ends.length;
  }

  /** When message {@code i} came by this machine's clock, in milliseconds since 1970. */
  public long arrived_ms(int i) {
    return arrived_ms[i];
  }

  /** For how many reads of the entry message {@code i} stands. */
  public int reads(int i) {
    return reads[i];
  }

  /** How many bytes message {@code i} has. */
  public int length(int i) {
    return ends[i] - start(i);
  }

  /** Byte {@code at} of message {@code i}, from 0 to 255. */
  public int octet(int i, int at) {
    return raw[start(i) + Objects.checkIndex(at, length(i))] & 0xFF;
  }

  /** The bytes of message {@code i}, one character from 0 to 255 for each. */
  public String raw(int i) {
    return new String(raw, start(i), length(i), StandardCharsets.ISO_8859_1);
  }

  /** Message {@code i} as a record of its own. */
  public Message message(int i) {
    return new Message(arrived_ms[i], reads[i], raw(i));
  }

  /** All messages as records, in order of arrival; made anew each time. */
  public List<Message> messages() {
    List<Message> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(message(i));
    }
    return List.copyOf(all);
  }

  /** Transcripts are equal when the same was said in the same order at the same times. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Transcript said
        && protocol.equals(said.protocol)
        && from.equals(said.from)
        && Arrays.equals(ends, said.ends)
        && Arrays.equals(reads, said.reads)
        && Arrays.equals(arrived_ms, said.arrived_ms)
        && Arrays.equals(raw, said.raw);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(arrived_ms) + Arrays.hashCode(raw);
  }

  @Override
  public String toString() {
    return "Transcript[" + protocol + " from " + from + ", " + size() + " messages]";
  }

  private int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  static void requireReads(int reads) {
    if (reads < 0) {
      throw new IllegalArgumentException("a message stands for no " + reads + " reads");
    }
  }
}
