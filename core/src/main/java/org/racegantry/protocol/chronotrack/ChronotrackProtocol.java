package org.racegantry.protocol.chronotrack;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** ChronoTrack's SimpleClient, which calls the timing software and speaks CTP01. */
public final class ChronotrackProtocol implements Protocol {
  static final String ID = "chronotrack";
  private static final int PORT = 3_000;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "ChronoTrack SimpleClient (CTP01)";
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
    return List.of(EventTime.OPTION + " = \"utc\": times without a zone are UTC");
  }

  @Override
  public Talk talk(Setting setting) {
    return new ChronotrackTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new ChronotrackLog());
  }
}
