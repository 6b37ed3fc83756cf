package org.racegantry.protocol.jsonlines;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** Gantry's own protocol, for whoever can send lines: docs/protocol-jsonlines.md. */
public final class JsonLinesProtocol implements Protocol {
  /** Longer lines are refused. */
  public static final int LINE_BYTES_MAX = 64 << 10;

  private final int lineBytesMax;

  /** The protocol with its usual limit. */
  public JsonLinesProtocol() {
    this(LINE_BYTES_MAX);
  }

  /** The protocol with another limit to the length of a line. */
  public JsonLinesProtocol(int lineBytesMax) {
    this.lineBytesMax = lineBytesMax;
  }

  @Override
  public String id() {
    return "jsonlines";
  }

  @Override
  public String title() {
    return "JSON lines";
  }

  @Override
  public Caller caller() {
    return Caller.DEVICE;
  }

  @Override
  public int port() {
    return 7777;
  }

  @Override
  public Talk talk(Setting setting) {
    return new JsonLinesTalk(lineBytesMax);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new JsonLinesLog());
  }
}
