package org.racegantry.uplink;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.far.GantryProcess;
import org.racegantry.journal.kafka.KafkaAddress;

/** Commands in processes of their own. */
final class Runs {
  private Runs() {}

  /** {@code gantry forward}. */
  static GantryProcess forward(Path logs, Laptop laptop, KafkaAddress to, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("forward", laptop.file().toString(), "--to", to.toString()));
    arguments.addAll(List.of(more));
    return GantryProcess.start(logs, arguments.toArray(String[]::new));
  }
}
