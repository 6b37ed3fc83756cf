package org.racegantry.protocol.jchip;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** JChip and ChronoTrack C7 readers, which call the timing software. */
public final class JchipProtocol implements Protocol {
  static final String ID = "jchip";
  private static final int PORT = 53_135;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "JChip / ChronoTrack C7";
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
  public boolean replaces() {
    return true;
  }

  @Override
  public boolean mayStaySilent() {
    return true;
  }

  @Override
  public Talk talk(Setting setting) {
    return new JchipTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new JchipLog());
  }
}
