package org.racegantry.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A systemd unit as far as its settings go: keys and values, in order, without sections. */
record Unit(String name, List<Map.Entry<String, String>> settings) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Z_]+)}?");

  /** Reads {@code key=value} lines; comments, sections and empty lines are left out. */
  static Unit read(String name, String text) {
    List<Map.Entry<String, String>> settings = new ArrayList<>();
    for (String line : text.lines().toList()) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        settings.add(Map.entry(line.substring(0, equals), line.substring(equals + 1)));
      }
    }
    return new Unit(name, List.copyOf(settings));
  }

  /** Every value of a key. */
  List<String> all(String key) {
    return settings.stream()
        .filter(each -> each.getKey().equals(key))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What it starts as instance {@code london}, with these settings over those of its own. */
  String start(Map<String, String> environment) {
    Map<String, String> known = new TreeMap<>();
    for (String line : all("Environment")) {
      for (String each : line.split(" ")) {
        known.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
      }
    }
    known.putAll(environment);
    String line = all("ExecStart").getFirst().replace("%i", "london");
    return VARIABLE
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement(value(known, found.group(1))));
  }

  private static String value(Map<String, String> known, String variable) {
    if (!known.containsKey(variable)) {
      throw new AssertionError("$" + variable + " has no value of the unit's own");
    }
    return known.get(variable);
  }
}
