package org.racegantry.deploy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.Repository;
import tools.jackson.databind.JsonNode;

/** The command lines of Gantry that stand in docs/deploy, wherever they stand. */
final class CommandLines {
  private static final String CALLED = "(?:\\./|/opt/gantry/)?gantry ";

  /** A line of a block, after whatever runs it; three blanks or an ampersand end it. */
  private static final Pattern IN_BLOCK =
      Pattern.compile(
          "^(?:sudo -u gantry |podman run .*? (?=gantry ))?" + CALLED + "(.*?)(?:   .*| &)?$");

  /** In a sentence; a command's name alone is no line, and another test knows the names. */
  private static final Pattern IN_TEXT = Pattern.compile("`" + CALLED + "([^` ]+ [^`]+)`");

  private static final Pattern SETTING = Pattern.compile("\\$\\(([A-Z_]+)\\)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private CommandLines() {}

  /** Words after {@code gantry}, and where they stand. */
  record Found(String where, List<String> words) {}

  /** All lines of a page: in blocks, and quoted in a sentence or a table. */
  static List<Found> ofPage(Path page) {
    List<Found> found = new ArrayList<>();
    boolean block = false;
    for (String line : Repository.text(page).lines().toList()) {
      if (line.startsWith("```")) {
        block = !block;
        continue;
      }
      Matcher matcher = (block ? IN_BLOCK : IN_TEXT).matcher(line);
      while (matcher.find()) {
        found.add(new Found(Repository.name(page), words(matcher.group(1))));
      }
    }
    return found;
  }

  /** What a unit starts, with the settings of an example, and without them where it may do so. */
  static List<Found> ofUnit(Path file, Path example) {
    Unit unit = Unit.read(Repository.name(file), Repository.text(file));
    Map<String, String> settings = new TreeMap<>();
    Unit.read("", Repository.text(example))
        .settings()
        .forEach(each -> settings.put(each.getKey(), each.getValue()));
    List<Found> found = new ArrayList<>();
    found.add(
        new Found(unit.name() + " with the example", afterProgram(words(unit.start(settings)))));
    if (unit.all("EnvironmentFile").getFirst().startsWith("-")) {
      found.add(new Found(unit.name(), afterProgram(words(unit.start(Map.of())))));
    }
    return found;
  }

  /** What the containers of a folder of manifests start, with the values of its settings. */
  static List<Found> ofManifests(String folder) {
    Manifests manifests = Manifests.of(folder);
    Map<String, String> settings = new TreeMap<>();
    manifests
        .all("ConfigMap")
        .forEach(
            map ->
                map.tree()
                    .path("data")
                    .propertyStream()
                    .forEach(each -> settings.put(each.getKey(), each.getValue().asString())));
    List<Found> found = new ArrayList<>();
    for (Manifests.One maker : manifests.makingPods()) {
      for (JsonNode container : Manifests.containers(maker)) {
        List<String> words =
            container
                .path("args")
                .valueStream()
                .map(word -> filled(word.asString(), settings))
                .toList();
        found.add(new Found(maker.toString(), words.isEmpty() ? inShell(container) : words));
      }
    }
    return found;
  }

  private static List<String> inShell(JsonNode container) {
    String script = container.path("command").path(2).asString();
    int at = script.indexOf("/opt/gantry/gantry ");
    return afterProgram(words(script.substring(at)));
  }

  private static String filled(String word, Map<String, String> settings) {
    return SETTING
        .matcher(word)
        .replaceAll(
            found -> {
              String value = settings.get(found.group(1));
              if (value == null) {
                throw new AssertionError("nothing says what $(" + found.group(1) + ") is");
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Splits a line into words; what stands in quotes is one. */
  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
        .toList();
  }

  private static List<String> afterProgram(List<String> words) {
    if (!words.getFirst().equals("/opt/gantry/gantry")) {
      throw new AssertionError("starts " + words.getFirst());
    }
    return words.subList(1, words.size());
  }
}
