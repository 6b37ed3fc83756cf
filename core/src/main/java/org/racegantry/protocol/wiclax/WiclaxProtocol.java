package org.racegantry.protocol.wiclax;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** Devices and bridges that speak the generic acquisition protocol of Wiclax; we call them. */
public final class WiclaxProtocol implements Protocol {
  static final String ID = "wiclax";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "Wiclax generic acquisition";
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return 0;
  }

  @Override
  public List<String> options() {
    return WiclaxWords.OPTIONS;
  }

  @Override
  public Talk talk(Setting setting) {
    return new WiclaxTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new WiclaxLog());
  }
}
