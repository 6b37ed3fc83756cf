package org.racegantry.protocol.ipico;

import java.util.List;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;

/** IPICO's Lite, Elite and Super Elite, over TCP. */
public final class IpicoProtocol implements Protocol {
  @Override
  public String id() {
    return "ipico";
  }

  @Override
  public String title() {
    return "IPICO Lite, Elite and Super Elite";
  }

  @Override
  public Caller caller() {
    return Caller.GANTRY;
  }

  @Override
  public int port() {
    return 10_000;
  }

  @Override
  public List<String> options() {
    return List.of(
        "model: lite, which is asked for its clock, or elite; lite by default",
        "download: yes, to have a lite hand out its memory on every connection; no by default");
  }

  @Override
  public Talk talk(Setting setting) {
    return new IpicoTalk(setting);
  }

  @Override
  public List<LogFormat> logs() {
    return List.of(new IpicoLog());
  }
}
