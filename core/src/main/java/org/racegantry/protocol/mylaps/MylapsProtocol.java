package org.racegantry.protocol.mylaps;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** The TCP exporter of MYLAPS, both versions: it calls us. */
public final class MylapsProtocol implements Protocol {
  /** The short name. */
  static final String ID = "mylaps";

  private static final int PORT = 3097;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "MYLAPS TCP exporter";
  }

  @Override
  public Caller caller() {
    return Caller.DEVICE;
  }

  @Override
  public int port() {
    return PORT;
  }

  @Override
  public List<String> options() {
    return List.of(
        "fields: the fields to ask for, such as c|t|d; all by default",
        "user: the name the exporter must send first; none by default",
        "password: the password it must send with it");
  }

  @Override
  public Talk talk(Setting setting) {
    return new MylapsTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new MylapsLog());
  }
}
