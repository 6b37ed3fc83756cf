package org.racegantry.brokers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The settings of one broker, which is a controller too. Times are shorter than a real cluster's,
 * so that a dead broker is missed within seconds; copies and acknowledgements are a real one's.
 *
 * @param id from 1
 * @param ports its own
 * @param advertised the port clients are told: that of the way that a test may cut
 * @param quorum every broker's controller, as {@code ID@HOST:PORT}
 */
record BrokerSettings(int id, Ports ports, int advertised, List<String> quorum) {
  private static final String HOST = "127.0.0.1";

  /** The ports of one broker: for clients, for the other brokers, and for controllers. */
  record Ports(int clients, int brokers, int controllers) {}

  static String voter(int id, Ports ports) {
    return id + "@" + HOST + ":" + ports.controllers();
  }

  Path write(Path folder) {
    String listeners =
        "CLIENTS://%s:%d,BROKERS://%s:%d,CONTROLLERS://%s:%d"
            .formatted(HOST, ports.clients(), HOST, ports.brokers(), HOST, ports.controllers());
    String told =
        "CLIENTS://%s:%d,BROKERS://%s:%d".formatted(HOST, advertised, HOST, ports.brokers());
    int copies = Math.min(3, quorum.size());
    List<String> lines =
        List.of(
            "node.id=" + id,
            "process.roles=broker,controller",
            "listeners=" + listeners,
            "advertised.listeners=" + told,
            "inter.broker.listener.name=BROKERS",
            "controller.listener.names=CONTROLLERS",
            "listener.security.protocol.map="
                + "CLIENTS:PLAINTEXT,BROKERS:PLAINTEXT,CONTROLLERS:PLAINTEXT",
            "controller.quorum.voters=" + quorum.stream().collect(Collectors.joining(",")),
            "log.dirs=" + folder.resolve("data"),
            "offsets.topic.num.partitions=3",
            "offsets.topic.replication.factor=" + copies,
            "transaction.state.log.replication.factor=" + copies,
            "transaction.state.log.min.isr=" + Math.max(1, copies - 1),
            "group.initial.rebalance.delay.ms=0",
            "broker.heartbeat.interval.ms=300",
            "broker.session.timeout.ms=2500",
            "controller.quorum.fetch.timeout.ms=1500",
            "controller.quorum.election.timeout.ms=800",
            "replica.lag.time.max.ms=5000",
            "replica.socket.timeout.ms=5000",
            "num.network.threads=2",
            "num.io.threads=3",
            "num.recovery.threads.per.data.dir=2",
            "log.cleaner.dedupe.buffer.size=8000000",
            "log.index.size.max.bytes=1000000");
    try {
      return Files.write(folder.resolve("server.properties"), lines);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
