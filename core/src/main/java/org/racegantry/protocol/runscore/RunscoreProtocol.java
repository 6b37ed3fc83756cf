package org.racegantry.protocol.runscore;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** RunScore's Open TCP feed: it calls us. */
public final class RunscoreProtocol implements Protocol {
  /** The short name. */
  static final String ID = "runscore";

  private static final int PORT = 4001;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "RunScore Open TCP";
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
  public boolean mayStaySilent() {
    return true;
  }

  @Override
  public Talk talk(Setting setting) {
    return new RunscoreTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new RunscoreLog());
  }
}
