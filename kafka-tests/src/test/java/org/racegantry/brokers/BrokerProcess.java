package org.racegantry.brokers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * What runs in the process of a broker: it formats its folder the first time, and ends when whoever
 * started it is gone, even where that was killed.
 */
final class BrokerProcess {
  private BrokerProcess() {}

  /** Arguments: server.properties, the folder of its logs, the id of the cluster. */
  public static void main(String[] args) throws IOException {
    Thread.ofPlatform().daemon().start(BrokerProcess::endWithTheTests);
    if (!Files.exists(Path.of(args[1]).resolve("meta.properties"))) {
      String[] format = {"format", "-t", args[2], "-c", args[0]};
      int code = StorageTool.execute(format, System.out);
      if (code != 0) {
        System.exit(code);
      }
    }
    Kafka.main(new String[] {args[0]});
  }

  /** Standard input ends with the process at the other end of the pipe. */
  private static void endWithTheTests() {
    try (InputStream tests = System.in) {
      while (tests.read() >= 0) {
        // Nobody writes anything.
      }
    } catch (IOException gone) {
      System.err.println("the tests are gone: " + gone);
    }
    Runtime.getRuntime().halt(1);
  }
}
