package org.racegantry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.racegantry.cli.CommandNames;

/** The pages name only what there is, and everything there is to read is named. */
class DocsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`");

  // Pages for users quote cells such as a country; only two humps make a type there.
  private static final Pattern TWO_HUMPS =
      Pattern.compile("`([A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|[`|(] ?|\\./)gantry ([a-z]+)\\b");

  private static List<Path> pages() {
    Stream<Path> top =
        Stream.of("README.md", "ARCHITECTURE.md", "GLOSSARY.md", "STYLE.md", "DECISIONS.md")
            .map(Repository.root()::resolve);
    return Stream.concat(top, Repository.files("docs", ".md").stream()).toList();
  }

  private static List<String> found(Path page, Pattern pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(Repository.text(page));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dangling = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : found(page, LINK)) {
        if (!Files.exists(page.resolveSibling(link))) {
          dangling.add(Repository.name(page) + ": " + link);
        }
      }
    }
    assertThat(dangling).isEmpty();
  }

  @Test
  void everyPageInDocsIsNamedInReadmeOrArchitecture() {
    String named =
        Repository.text(Repository.root().resolve("README.md"))
            + Repository.text(Repository.root().resolve("ARCHITECTURE.md"));
    assertThat(Repository.files("docs", ".md").stream().map(Repository::name))
        .isNotEmpty()
        .allMatch(named::contains);
  }

  @Test
  void everyPictureIsShownOnAPage() {
    TreeSet<Path> shown = new TreeSet<>();
    for (Path page : pages()) {
      found(page, LINK).forEach(link -> shown.add(page.resolveSibling(link).normalize()));
    }
    assertThat(Repository.files("docs", "").stream().filter(file -> !isPage(file)))
        .allMatch(shown::contains);
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  @Test
  void everyTypeAPageNamesIsThere() {
    TreeSet<String> types = new TreeSet<>();
    List<Path> sources =
        Stream.concat(Repository.productSources().stream(), Repository.testSources().stream())
            .toList();
    JavaSource.parse(sources).forEach(each -> each.types().forEach(type -> types.add(type.name())));
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      boolean aboutCode = !Repository.name(page).contains("/") || page.toString().contains("add-");
      for (String type : found(page, aboutCode ? TYPE : TWO_HUMPS)) {
        if (!types.contains(type)) {
          missing.add(Repository.name(page) + ": " + type);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCommandAPageNamesIsThere() {
    TreeSet<String> commands = new TreeSet<>(CommandNames.all());
    commands.add("bench");
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (String command : found(page, COMMAND)) {
        if (!commands.contains(command)) {
          missing.add(Repository.name(page) + ": gantry " + command);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theScansFindWhatTheyLookFor() {
    Path readme = Repository.root().resolve("README.md");
    assertThat(found(readme, COMMAND)).contains("demo", "undo", "bench");
    assertThat(found(readme, LINK)).contains("ARCHITECTURE.md");
    assertThat(found(Repository.root().resolve("ARCHITECTURE.md"), TYPE)).contains("RaceTail");
  }
}
