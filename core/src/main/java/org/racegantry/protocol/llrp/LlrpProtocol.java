package org.racegantry.protocol.llrp;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** LLRP readers of any maker, which we call. */
public final class LlrpProtocol implements Protocol {
  static final String ID = "llrp";
  static final String TITLE = "LLRP (Impinj, Zebra and others)";
  static final String START = "start";
  private static final String GUN = "gun";
  private static final int PORT = 5_084;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return PORT;
  }

  @Override
  public List<String> options() {
    return List.of(
        START + ": yes, or no where somebody else has configured and started the reader",
        GUN + ": the number of the reader's input at which a gun is marked; none without it");
  }

  /** The input at which a gun is marked, or 0. */
  static int gunPort(Setting setting) {
    String port = setting.option(GUN, "0");
    return port.matches("[0-9]{1,4}") ? Integer.parseInt(port) : 0;
  }

  @Override
  public Talk talk(Setting setting) {
    return new LlrpTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new LlrpLog());
  }
}
