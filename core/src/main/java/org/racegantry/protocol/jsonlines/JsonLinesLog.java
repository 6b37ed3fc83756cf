package org.racegantry.protocol.jsonlines;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;

/** What was sent to Gantry's own port, written to a file. */
public final class JsonLinesLog implements LogFormat {
  @Override
  public String id() {
    return "jsonlines";
  }

  @Override
  public String title() {
    return "Gantry's JSON lines";
  }

  @Override
  public int recognised(List<String> lines) {
    return (int) lines.stream().filter(JsonLinesLog::isOurs).count();
  }

  private static boolean isOurs(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    return !(ReadLine.decode(bytes, 0, bytes.length) instanceof Decoded.Refusal);
  }

  @Override
  public LogReader open(Setting setting) {
    return (bytes, offset, length, said) -> said.accept(ReadLine.decode(bytes, offset, length));
  }
}
