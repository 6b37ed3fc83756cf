package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/deploy says to copy is enough to run from: no sources, no Maven. */
class InstalledCopyTest {
  private static List<String> copying() {
    Path page = Repository.root().resolve("docs/deploy/README.md");
    return Repository.text(page)
        .lines()
        .filter(line -> line.matches("sudo (install -d|cp) .*/opt/gantry/.*"))
        .map(line -> line.substring("sudo ".length()))
        .toList();
  }

  @Test
  void theFilesThePageNamesRunWithoutABuild(@TempDir Path temp) throws Exception {
    Shell built = Shell.in(Files.createDirectory(temp.resolve("built")));
    built.jdk("25", "25.0.3", true);
    for (String made : List.of("README.md", "app/target/gantry.jar", "app/target/lib/a.jar")) {
      Path file = built.folder().resolve(made);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    Files.writeString(built.folder().resolve("app/target/built-by-gantry"), "");
    assertThat(copying()).hasSizeGreaterThan(3);
    String opt = temp.resolve("opt/gantry").toString();
    for (String line : copying()) {
      String here = line.replace("/opt/gantry", opt).replace(" /etc/gantry", "");
      Process copy =
          new ProcessBuilder("sh", "-c", here).directory(built.folder().toFile()).start();
      assertThat(copy.waitFor()).as(here).isZero();
    }
    Shell.Ran ran = built.run(temp, List.of(), opt + "/gantry", "results", "x");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("[" + opt + "/app/target/gantry.jar][results][x]");
  }
}
