package org.racegantry.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.racegantry.Repository;
import tools.jackson.databind.ObjectMapper;

/** The container file copies what is there, builds all of it, and runs as nobody in particular. */
class ContainerfileTest {
  private static final List<String> KNOWN =
      List.of(
          "FROM",
          "WORKDIR",
          "COPY",
          "RUN",
          "USER",
          "VOLUME",
          "EXPOSE",
          "HEALTHCHECK",
          "ENTRYPOINT",
          "CMD");

  private static final Containerfile FILE =
      Containerfile.read(
          Repository.text(Repository.root().resolve("docs/deploy/container/Containerfile")));

  /** What the build leaves behind that the image takes. */
  private static final List<String> BUILT =
      List.of("app/target/lib", "app/target/gantry.jar", "app/target/built-by-gantry");

  private static List<String> sources(Containerfile.Line copy) {
    return copy.words().subList(0, copy.words().size() - 1);
  }

  @Test
  void everyInstructionIsOneThatBuildersKnow() {
    assertThat(FILE.stages()).isEqualTo(2);
    assertThat(FILE.lines()).extracting(Containerfile.Line::instruction).isSubsetOf(KNOWN);
  }

  @Test
  void whatIsCopiedIsInTheRepositoryOrBuiltThere() {
    List<String> missing = new ArrayList<>();
    for (Containerfile.Line copy : FILE.all("COPY")) {
      boolean built = copy.option("from").equals("build");
      assertThat(built).as(copy.rest()).isEqualTo(copy.stage() == 2);
      for (String source : sources(copy)) {
        String path = built ? source.replaceFirst("^/build/", "") : source;
        boolean there = Files.exists(Repository.root().resolve(path));
        if (!there && !(built && BUILT.contains(path))) {
          missing.add(copy.rest());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void mavenFindsThePomOfEveryModule() {
    String pom = Repository.text(Repository.root().resolve("pom.xml"));
    List<String> modules =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(pom)
            .results()
            .map(found -> found.group(1) + "/pom.xml")
            .toList();
    List<String> copied =
        FILE.all("COPY").stream().flatMap(copy -> sources(copy).stream()).toList();
    assertThat(modules).hasSizeGreaterThan(3).allMatch(copied::contains);
  }

  @Test
  void imagesAreNamedWithoutAHost() {
    assertThat(FILE.all("FROM"))
        .extracting(from -> from.words().getFirst())
        .allMatch(image -> image.matches("[a-z0-9-]+:[a-z0-9.-]+"));
  }

  @Test
  void itRunsAsAUserWithANumberAndWithoutRights() {
    assertThat(FILE.last("USER").rest()).matches("[1-9]\\d{4}:[1-9]\\d{4}");
    assertThat(FILE.last("VOLUME").rest()).isEqualTo("/var/lib/gantry");
  }

  @Test
  void itStartsWhatItCopied() {
    String start = new ObjectMapper().readTree(FILE.last("ENTRYPOINT").rest()).get(0).asString();
    assertThat(start).isEqualTo("/opt/gantry/gantry");
    assertThat(FILE.all("COPY")).anyMatch(copy -> sources(copy).contains("/build/gantry"));
    Path launcher = Repository.root().resolve("gantry");
    assertThat(launcher).isExecutable();
  }
}
