package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.nodes.ScoringNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One of the nodes that score the races of a Kafka topic. */
@Command(
    name = "score",
    description = {
      "Score the races of a Kafka topic, together with all others who do, until Ctrl-C.",
      "Each race is scored by one node; those of a node that is gone go to the others within"
          + " seconds. What the races come to goes to TOPIC.state, where gantry spectate takes it"
          + " from."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  gantry score kafka:localhost:9092/season")
final class Score implements Callable<Integer> {
  @Parameters(
      paramLabel = "kafka:HOST:PORT/TOPIC",
      description = "Some broker of the cluster, and the topic of the races.")
  private Path topic;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    KafkaAddress address = KafkaOnly.topic(topic);
    PrintWriter err = spec.commandLine().getErr();
    try (Stopping stopping = Stopping.onInterrupt();
        ScoringNode node = ScoringNode.join(address, now -> tell(address, now, err))) {
      err.printf("%s: scoring; Ctrl-C ends it%n", address);
      err.flush();
      node.ended().whenComplete((_, broken) -> stopping.end(broken));
      stopping.await();
    }
    return Exit.OK;
  }

  private static void tell(KafkaAddress address, ScoringNode.Standing now, PrintWriter err) {
    String races = now.races() == 1 ? "1 race" : now.races() + " races";
    String reading = now.behind() == 0 ? "" : "; reading what was there, " + now.behind() + " left";
    err.printf("%s: %s in %d partitions%s%n", address, races, now.partitions(), reading);
    err.flush();
  }
}
