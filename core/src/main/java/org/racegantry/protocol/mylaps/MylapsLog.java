package org.racegantry.protocol.mylaps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/**
 * What an exporter sent, written to a file: as it came, with or without line ends, with or without
 * the moment before each message; or as a table of passings or of markers made of that.
 */
final class MylapsLog implements LogFormat {
  @Override
  public String id() {
    return MylapsProtocol.ID;
  }

  @Override
  public String title() {
    return "MYLAPS exporter";
  }

  @Override
  public int recognised(List<String> lines) {
    int known = 0;
    boolean table = false;
    for (String line : lines) {
      table |= Table.begins(line);
      known += table || LoggedMessage.isOne(line) ? 1 : 0;
    }
    return known;
  }

  @Override
  public LogReader open(Setting setting) {
    return new Lines(setting);
  }

  @Override
  public Optional<Cutter> cutter() {
    return Optional.of(MylapsLog::cut);
  }

  /** A message or a line with all the line ends after it; where the last of them is not sure, 0. */
  private static int cut(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[offset + i];
      if (b == '$' || b == '\n' || b == '\r') {
        int end = i + 1;
        while (end < length && isEmpty(bytes[offset + end])) {
          end++;
        }
        return end < length ? end : 0;
      }
    }
    return 0;
  }

  private static boolean isEmpty(byte b) {
    return b == '\n' || b == '\r' || b == 0;
  }

  private static final class Lines implements LogReader {
    private final Messages messages;
    private Optional<Table> table = Optional.empty();

    Lines(Setting setting) {
      this.messages = new Messages(setting);
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      String whole = MessageText.of(bytes, offset, length);
      for (String line : whole.split("[$\r\n]")) {
        String text = line.replace("\0", "");
        if (Table.begins(text)) {
          table = Optional.of(Table.of(text));
        } else if (table.isPresent() && !LoggedMessage.isOne(text)) {
          table.get().row(text, messages, said);
        } else if (LoggedMessage.isOne(text)) {
          LoggedMessage logged = LoggedMessage.of(text);
          Envelope envelope = Envelope.of(text, logged.from(), StandardCharsets.UTF_8);
          messages.take(envelope, logged.at_ms(), said);
        }
      }
    }
  }
}
