package org.racegantry.protocol.ultra;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** RFID Timing's Ultra and Joey, over TCP. */
public final class UltraProtocol implements Protocol {
  @Override
  public String id() {
    return "ultra";
  }

  @Override
  public String title() {
    return "RFID Timing Ultra and Joey";
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return 23;
  }

  @Override
  public List<String> options() {
    return List.of(
        "rewind: how its log is asked for: bytes, ascii or off; bytes by default",
        "start: yes, to start a reader that is found not reading; no by default",
        "low: below how many volts its battery is low; 23 by default");
  }

  @Override
  public Talk talk(Setting setting) {
    return new UltraTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new UltraLog());
  }
}
