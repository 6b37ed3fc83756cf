package org.racegantry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository, for tests that read them. */
public final class Repository {
  /** The modules with sources. */
  public static final List<String> MODULES =
      List.of("core", "app", "bench", "browser-tests", "kafka-tests");

  private Repository() {}

  /** The folder that holds ARCHITECTURE.md, whichever module the tests run in. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** A file's text. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every file under a folder of the repository with this ending, in order of names. */
  public static List<Path> files(String folder, String ending) {
    Path start = root().resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.filter(each -> each.toString().endsWith(ending) && Files.isRegularFile(each))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every Java file of the product. */
  public static List<Path> productSources() {
    return MODULES.stream()
        .flatMap(module -> files(module + "/src/main/java", ".java").stream())
        .toList();
  }

  /** Every Java file of the tests. */
  public static List<Path> testSources() {
    return MODULES.stream()
        .flatMap(module -> files(module + "/src/test/java", ".java").stream())
        .toList();
  }

  /** The packages directly under org.racegantry in a module. */
  public static List<String> roomsOf(String module) {
    Path base = root().resolve(module + "/src/main/java/org/racegantry");
    try (Stream<Path> folders = Files.list(base)) {
      return folders
          .filter(Files::isDirectory)
          .map(each -> each.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A path as people say it: from the root of the repository. */
  public static String name(Path file) {
    return root().relativize(file).toString().replace('\\', '/');
  }
}
