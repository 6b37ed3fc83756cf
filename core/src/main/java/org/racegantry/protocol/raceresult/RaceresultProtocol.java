package org.racegantry.protocol.raceresult;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** RACE RESULT decoders: 5000, and Ubidiums with the legacy interface; we call them. */
public final class RaceresultProtocol implements Protocol {
  static final String ID = "raceresult";

  /** What a trigger's passings are usually called. */
  static final String TRIGGER = "99999";

  /** The words with which answers begin. */
  static final List<String> WORDS =
      List.of(
          "GETPROTOCOL",
          "SETPROTOCOL",
          "GETSTATUS",
          "PASSINGS",
          "SETPUSHPASSINGS",
          "SETPUSHPREWARNS",
          "PING",
          "GETFILE");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "RACE RESULT decoder";
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return 3601;
  }

  @Override
  public List<String> options() {
    return List.of(
        "mode: push, where the decoder can, or pull; push by default",
        "trigger: the transponder that stands for a trigger, so a gun; 99999 by default");
  }

  @Override
  public Talk talk(Setting setting) {
    return new RaceresultTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new RaceresultLog(), new UbidiumLog());
  }
}
