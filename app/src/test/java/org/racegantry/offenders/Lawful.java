package org.racegantry.offenders;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Near every ban, and within the law. */
public final class Lawful {
  Instant momentOf(long time_ms) {
    return Instant.ofEpochMilli(time_ms);
  }

  String label(String name, int place) {
    return String.format(Locale.ROOT, "%d", place) + name.toLowerCase(Locale.ROOT);
  }

  Map<String, List<String>> byName(List<String> names) {
    Map<String, String> same =
        names.stream().collect(Collectors.toMap(n -> n, n -> n, (a, b) -> a, TreeMap::new));
    return same.keySet().stream()
        .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.toList()));
  }
}
