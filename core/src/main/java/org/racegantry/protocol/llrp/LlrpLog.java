package org.racegantry.protocol.llrp;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;

/** What a reader sent over a connection, written to a file byte by byte. */
final class LlrpLog implements LogFormat {
  @Override
  public String id() {
    return LlrpProtocol.ID;
  }

  @Override
  public String title() {
    return LlrpProtocol.TITLE;
  }

  /** Where the first bytes begin a message of a reader, all of it must be; there are no lines. */
  @Override
  public int recognised(List<String> lines) {
    if (lines.isEmpty() || lines.getFirst().length() < 4) {
      return 0;
    }
    String first = lines.getFirst();
    int type = (first.charAt(0) & 3) << 8 | first.charAt(1) & 0xff;
    boolean version = first.charAt(0) >= 4 && first.charAt(0) < 16;
    boolean brief = first.charAt(2) == 0 && first.charAt(3) < 2;
    return version && brief && MessageType.ofReader(type) ? lines.size() : 0;
  }

  @Override
  public Optional<Cutter> cutter() {
    return Optional.of(
        new Cutter() {
          @Override
          public int message(byte[] bytes, int offset, int length) {
            return whole(bytes, offset, length);
          }

          @Override
          public boolean text() {
            return false;
          }
        });
  }

  /** A message as long as it says it is; what can be none is cut off whole, to be refused once. */
  private static int whole(byte[] bytes, int offset, int length) {
    if (length < Header.BYTES) {
      return 0;
    }
    if (!Header.wrong(bytes, offset).isEmpty()) {
      return length;
    }
    int said = (int) Header.read(bytes, offset).length();
    return said <= length ? said : 0;
  }

  @Override
  public LogReader open(Setting setting) {
    ReaderClock clock = new ReaderClock();
    ReaderEvents events = new ReaderEvents(setting.reader(), LlrpProtocol.gunPort(setting), clock);
    LlrpMessages messages = new LlrpMessages(setting.reader(), events, clock);
    return new LogReader() {
      private boolean broken;

      @Override
      public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
        if (whole(bytes, offset, length) == length && Header.wrong(bytes, offset).isEmpty()) {
          messages.take(bytes, offset, length, ReaderClock.NONE, said);
        } else if (!broken) {
          broken = true;
          String value = Octets.hex(bytes, offset, Math.min(length, Header.BYTES));
          said.accept(new Decoded.Refusal(1, value, "cut the file behind the last whole message"));
        }
      }
    };
  }
}
