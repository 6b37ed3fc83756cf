package org.racegantry.protocol.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.chronotrack.ChronotrackProtocol;
import org.racegantry.protocol.ipico.IpicoProtocol;
import org.racegantry.protocol.jchip.JchipProtocol;
import org.racegantry.protocol.jsonlines.JsonLinesProtocol;
import org.racegantry.protocol.llrp.LlrpProtocol;
import org.racegantry.protocol.logs.IppLog;
import org.racegantry.protocol.logs.OrionLog;
import org.racegantry.protocol.logs.TagCsvLog;
import org.racegantry.protocol.mylaps.MylapsProtocol;
import org.racegantry.protocol.raceresult.RaceresultProtocol;
import org.racegantry.protocol.runscore.RunscoreProtocol;
import org.racegantry.protocol.ultra.UltraProtocol;
import org.racegantry.protocol.wiclax.WiclaxProtocol;

/**
 * The protocols and the formats of logs Gantry knows, in the order in which help texts name them.
 */
public final class Protocols {
  private static final List<Protocol> ALL =
      List.of(
          new MylapsProtocol(),
          new JchipProtocol(),
          new RaceresultProtocol(),
          new UltraProtocol(),
          new IpicoProtocol(),
          new ChronotrackProtocol(),
          new RunscoreProtocol(),
          new WiclaxProtocol(),
          new LlrpProtocol(),
          new JsonLinesProtocol());

  /** Logs of things that speak no protocol of ours. */
  private static final List<LogFormat> OTHER_LOGS =
      List.of(new IppLog(), TagCsvLog.impinj(), TagCsvLog.alien(), new OrionLog());

  private Protocols() {}

  /** All of them. */
  public static List<Protocol> all() {
    return ALL;
  }

  /** The one with this id. */
  public static Optional<Protocol> named(String id) {
    return ALL.stream().filter(protocol -> protocol.id().equals(id)).findFirst();
  }

  /** Every format of logs. */
  public static List<LogFormat> logs() {
    return Stream.concat(
            ALL.stream().flatMap(protocol -> protocol.logs().stream()), OTHER_LOGS.stream())
        .toList();
  }
}
