package org.racegantry.powercut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A race file on a disk that can lose its power: what programs see, and what would survive. */
final class Disk {
  private static final List<String> STORED = List.of("", "-wal", "-journal");

  private final Path folder;
  private final Path seen;
  private final Path durable;

  Disk(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.seen = Files.createDirectory(this.folder.resolve("seen")).resolve("race.gantry");
    this.durable = Files.createDirectory(this.folder.resolve("durable")).resolve("race.gantry");
  }

  /** The race file as programs see it. */
  Path file() {
    return seen;
  }

  /** Where the race file's durable copy is kept. */
  Path durable() {
    return durable;
  }

  /** Everything written so far is on the disk for good. */
  void sync() throws IOException {
    copy(seen, durable);
  }

  /** The power was cut: only what was durable is left, and nothing that lived in memory. */
  void cutPower() throws IOException {
    copy(durable, seen);
    Files.deleteIfExists(beside(seen, "-shm"));
  }

  /** A copy of what is there now, to look into without touching it. */
  Path copyForInspection(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name)).resolve("race.gantry");
    copy(seen, copy);
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String suffix : STORED) {
      if (Files.exists(beside(from, suffix))) {
        Files.copy(beside(from, suffix), beside(to, suffix), StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.deleteIfExists(beside(to, suffix));
      }
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
