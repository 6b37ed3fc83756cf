package org.racegantry.protocol.llrp;

import java.util.function.Consumer;
import org.racegantry.protocol.Decoded;

/** What single messages of a reader say: reads and events. */
final class LlrpMessages {
  private final String reader;
  private final ReaderEvents events;
  private final ReaderClock clock;
  private String told = "";

  LlrpMessages(String reader, ReaderEvents events, ReaderClock clock) {
    this.reader = reader;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes one whole message.
   *
   * @param now_ms when it came, or {@link ReaderClock#NONE} where nobody knows
   */
  void take(byte[] bytes, int offset, int length, long now_ms, Consumer<Decoded> said) {
    switch (Header.read(bytes, offset).type()) {
      case MessageType.RO_ACCESS_REPORT -> report(bytes, offset, length, now_ms, said);
      case MessageType.READER_EVENT_NOTIFICATION ->
          events.take(bytes, offset, length, now_ms, said);
      default -> {
        // Answers and keepalives concern the talk alone.
      }
    }
  }

  private void report(byte[] bytes, int offset, int length, long now_ms, Consumer<Decoded> said) {
    Parameters all = new Parameters(bytes, offset + Header.BYTES, offset + length);
    while (all.advance()) {
      if (all.type() == ParameterType.TAG_REPORT_DATA) {
        said.accept(TagReport.decode(bytes, offset, all, reader, clock, now_ms));
      }
    }
    if (all.torn()) {
      String value = Octets.hex(bytes, offset, Math.min(length, 2 * Header.BYTES));
      said.accept(new Decoded.Refusal(1, value, "send parameters that fit into their message"));
    }
    if (!clock.trouble().equals(told)) {
      told = clock.trouble();
      said.accept(events.status(Decoded.Status.NO_TIME, told));
    }
  }
}
