package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * What a device said, as it said it, and when it came: the evidence behind the reads and marks of
 * the same journal entry. It changes no result.
 *
 * @param protocol what was spoken, such as {@code mylaps}
 * @param from who was at the other end, such as an address
 * @param messages in order of arrival
 */
public record Transcript(String protocol, String from, List<Message> messages) implements Fact {
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
      if (reads < 0) {
        throw new IllegalArgumentException("a message stands for no " + reads + " reads");
      }
    }
  }

  public Transcript {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(from, "from");
    messages = List.copyOf(messages);
  }
}
