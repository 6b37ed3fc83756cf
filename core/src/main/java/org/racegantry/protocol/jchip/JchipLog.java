package org.racegantry.protocol.jchip;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

/**
 * Files of records, as readers keep them without the {@code D} before each, and streams written to
 * a file. A name in it holds for the records after it.
 */
final class JchipLog implements LogFormat {
  /** A file has no present; this one is near no race. */
  private static final long NO_PRESENT_ms = 0;

  @Override
  public String id() {
    return JchipProtocol.ID;
  }

  @Override
  public String title() {
    return "JChip file";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(JchipLog::isRecord).count();
  }

  @Override
  public LogReader open(Setting setting) {
    return new Lines(setting);
  }

  private static boolean isRecord(String line) {
    try {
      return record(line) != null;
    } catch (BadMessage none) {
      return false;
    }
  }

  /** With or without the D: behind that stands a letter, for the kind of device. */
  private static JchipRecord record(String line) throws BadMessage {
    boolean wire = line.startsWith("D") && line.length() > 1 && Character.isLetter(line.charAt(1));
    return JchipRecord.parse(line, wire ? 1 : 0);
  }

  private static final class Lines implements LogReader {
    private final JchipDays days;
    private String reader;

    Lines(Setting setting) {
      this.days = new JchipDays(setting);
      this.reader = setting.reader().isEmpty() ? JchipProtocol.ID : setting.reader();
    }

    @Override
    public void line(byte[] bytes, int offset, int length, Consumer<Decoded> said) {
      String line = MessageText.of(bytes, offset, length).stripTrailing();
      if (line.isEmpty() || line.equals("GT") || line.equals("S0000")) {
        return;
      }
      try {
        decode(line, said);
      } catch (BadMessage bad) {
        said.accept(bad.refusal());
      }
    }

    private void decode(String line, Consumer<Decoded> said) throws BadMessage {
      if (line.startsWith("GT")) {
        days.told_ms(JchipTime.parse(line), NO_PRESENT_ms);
      } else if (line.startsWith("N") && !isRecord(line)) {
        reader = JchipName.parse(line);
      } else {
        JchipRecord record = record(line);
        long time_ms = days.moment_ms(record, NO_PRESENT_ms);
        said.accept(
            new Decoded.Detection(
                new Read(reader, record.chip(), time_ms, Read.NONE, Read.NONE, record.index())));
      }
    }
  }
}
