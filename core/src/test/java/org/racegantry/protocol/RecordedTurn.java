package org.racegantry.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.race.Read;

/** Writes down everything a talk does, for tests to read. */
public final class RecordedTurn implements Turn {
  /** Each message with what was taken from it. */
  public record Message(String raw, List<Decoded> said) {}

  private final List<Message> messages = new ArrayList<>();
  private final StringBuilder sent = new StringBuilder();
  private final SortedMap<String, Long> reached = new TreeMap<>();
  private String hungUp = "";

  @Override
  public void message(byte[] bytes, int offset, int length) {
    String raw = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    messages.add(new Message(raw, new ArrayList<>()));
  }

  @Override
  public void take(Decoded said) {
    if (messages.isEmpty()) {
      throw new AssertionError(said + " was taken before there was a message");
    }
    messages.getLast().said().add(said);
  }

  @Override
  public void send(byte[] bytes) {
    sent.append(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  @Override
  public void reached(String stretch, long number) {
    reached.put(stretch, number);
  }

  @Override
  public void hangUp(String why) {
    hungUp = why;
  }

  /** How many messages there were. */
  public long count() {
    return messages.size();
  }

  public List<Message> messages() {
    return messages;
  }

  /** All that was taken, in order. */
  public List<Decoded> said() {
    return messages.stream().flatMap(message -> message.said().stream()).toList();
  }

  /** All reads, in order. */
  public List<Read> reads() {
    return said().stream()
        .filter(Decoded.Detection.class::isInstance)
        .map(said -> ((Decoded.Detection) said).read())
        .toList();
  }

  /** All refusals, in order. */
  public List<Decoded.Refusal> refusals() {
    return said().stream()
        .filter(Decoded.Refusal.class::isInstance)
        .map(said -> (Decoded.Refusal) said)
        .toList();
  }

  /** What was sent since the last call, one character a byte. */
  public String sent() {
    String since = sent.toString();
    sent.setLength(0);
    return since;
  }

  /** What was sent since the last call of {@link #sent}, which goes on counting from there. */
  public String sentAgain() {
    return sent.toString();
  }

  public SortedMap<String, Long> reached() {
    return reached;
  }

  /** Why the talk hung up, or empty. */
  public String hungUp() {
    return hungUp;
  }
}
