package org.racegantry.cli.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All looks at a machine. */
public final class Checkup {
  private Checkup() {}

  /** Looks at everything: this machine, a folder for race files, and a port for pages. */
  public static List<Finding> of(Path folder, int port) {
    List<Finding> findings = new ArrayList<>(PartsCheck.findings(port));
    findings.addAll(new DiskCheck(folder).findings());
    findings.add(ClockCheck.finding());
    return List.copyOf(findings);
  }
}
