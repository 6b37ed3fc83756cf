package org.racegantry.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.racegantry.bench.live.LiveBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gantry bench page}: measures everything and sets docs/performance.md. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description = {
      "Measures every part and writes docs/performance.md from what they say.",
      "Each runs in a process of its own on two processors; parts not asked for stay as they are."
    })
public final class PageBench implements Callable<Integer> {
  private static final int MISSED = 1;
  private static final String MACHINE = "machine";

  @Option(
      names = "--only",
      split = ",",
      description = "These parts alone: ${COMPLETION-CANDIDATES}.")
  private List<PagePart> only = List.of(PagePart.values());

  @Option(
      names = "--quick",
      description = "Small and once; for trying. Prints the page unless --to says where.")
  private boolean quick;

  @Option(names = "--to", description = "The page (default: docs/performance.md beside gantry).")
  private Path to;

  @Option(
      names = "--date",
      description = "The day on the page (default: that of the commit measured).")
  private LocalDate date;

  @Option(names = "--check", description = "Ends with code 1 where a promised figure is missed.")
  private boolean check;

  private final PrintStream out;
  private final PrintStream err;
  private final List<String> complaints = new ArrayList<>();

  /** The page goes to its file or to the one, what is being done to the other. */
  public PageBench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    Path script = LiveBench.script();
    Path page = to != null ? to : script.resolveSibling("docs").resolve("performance.md");
    boolean writes = to != null || !quick;
    PartRun run = new PartRun(script);
    Commit commit = Commit.of(script.getParent(), date);
    Map<String, String> blocks = new LinkedHashMap<>();
    if (Files.exists(page)) {
      blocks.putAll(PageText.blocks(Files.readString(page)));
    }
    blocks.put(MACHINE, "\n" + Machine.sentence() + "\n\n");
    for (PagePart part : only) {
      try {
        blocks.put(part.id(), measured(part, run, commit));
      } catch (IOException broken) {
        // The others are measured all the same; this one keeps what it has, and the end is a bad
        // one.
        complaints.add(broken.getMessage());
      }
      if (writes) {
        // After each part, so that an end before the last loses nothing.
        Files.writeString(page, PageText.filled(words(), blocks));
      }
    }
    if (!writes) {
      out.print(PageText.filled(words(), blocks));
    }
    complaints.forEach(sentence -> err.println("gantry bench page: " + sentence));
    return complaints.isEmpty() ? 0 : MISSED;
  }

  /** The page without a figure. */
  static String words() throws IOException {
    try (InputStream in = PageBench.class.getResourceAsStream("performance.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String measured(PagePart part, PartRun run, Commit commit)
      throws IOException, InterruptedException {
    int runs = part.runs(quick);
    err.println("=== " + part.id() + ", " + runs + (runs == 1 ? " run" : " runs"));
    Bystanders bystanders = new Bystanders();
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      taken.add(run.run(part, quick));
    }
    List<Line> lines = Line.of(taken);
    taken.stream().flatMap(each -> each.faults().stream()).forEach(complaints::add);
    lines.stream()
        .filter(line -> check && !line.middle().kept())
        .map(line -> part.id() + " missed: " + line.row(run.command(part, quick)))
        .forEach(complaints::add);
    String how = how(part, run, commit, runs, bystanders.processors());
    return PageText.block(how, lines, "bench " + String.join(" ", part.command(quick)));
  }

  private String how(
      PagePart part, PartRun run, Commit commit, int runs, OptionalDouble bystanders) {
    String often = runs == 1 ? "one run" : "middle of " + runs + " runs";
    String others =
        bystanders.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT, "; others used %.1f processors meanwhile", bystanders.getAsDouble());
    String options = part.jvmOptions().isEmpty() ? "" : " with `" + part.jvmOptions() + "`";
    return "`"
        + run.command(part, quick)
        + "`"
        + options
        + ", "
        + often
        + ", "
        + commit
        + others
        + ".";
  }
}
