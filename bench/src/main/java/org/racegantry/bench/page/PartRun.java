package org.racegantry.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs one part as anybody would type it: the script, on two processors, in a process apart. */
final class PartRun {
  private static final List<String> TWO_PROCESSORS = List.of("taskset", "-c", "0,1");

  private final Path script;
  private final boolean pinned;

  /** Where this system can pin a process, parts are pinned to the first two processors. */
  PartRun(Path script) {
    this.script = script;
    this.pinned =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, TWO_PROCESSORS.getFirst())));
  }

  /** The command of a part, to be typed beside the script. */
  String command(PagePart part, boolean quick) {
    return String.join(" ", before())
        + (pinned ? " " : "")
        + "./gantry bench "
        + String.join(" ", part.command(quick));
  }

  private List<String> before() {
    return pinned ? TWO_PROCESSORS : List.of();
  }

  /** Runs it once. */
  Taken run(PagePart part, boolean quick) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before());
    command.add(script.toString());
    command.add("bench");
    command.addAll(part.command(quick));
    command.add("--json");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("GANTRY_JAVA_OPTS", part.jvmOptions());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (!json.startsWith("{")) {
      throw new IOException(part.id() + " ended with code " + code + " and without figures");
    }
    return Taken.parse(json);
  }
}
