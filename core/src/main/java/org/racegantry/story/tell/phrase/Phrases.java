package org.racegantry.story.tell.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The phrases of one language: patterns by key, each in one or more variants, and settings. */
public final class Phrases {
  private static final String ENDING = ".phrases";

  private final String language;
  private final SortedMap<String, List<List<Part>>> patterns;
  private final SortedMap<String, String> settings;

  private Phrases(
      String language,
      SortedMap<String, List<List<Part>>> patterns,
      SortedMap<String, String> settings) {
    this.language = language;
    this.patterns = Collections.unmodifiableSortedMap(patterns);
    this.settings = Collections.unmodifiableSortedMap(settings);
  }

  /** Those of a language that is part of Gantry, such as {@code en-GB}. */
  public static Phrases of(String language) {
    String name = "/org/racegantry/story/tell/" + language + ENDING;
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no phrases of " + language);
      }
      return read(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Those of a file's text; {@link BadPhrase} says where it cannot be understood. */
  public static Phrases read(String language, String text) {
    TreeMap<String, List<List<Part>>> patterns = new TreeMap<>();
    TreeMap<String, String> settings = new TreeMap<>();
    String file = language + ENDING;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String key = equals < 0 ? "" : line.substring(0, equals).strip();
      if (key.isEmpty() || key.contains(" ")) {
        throw new BadPhrase(file, i + 1, "", "write it as key = pattern: " + line);
      }
      String value = line.substring(equals + 1).strip();
      if (key.startsWith("@")) {
        if (settings.put(key.substring(1), value) != null) {
          throw new BadPhrase(file, i + 1, key, "is set twice; leave one line out");
        }
      } else {
        patterns.computeIfAbsent(key, _ -> new ArrayList<>()).add(parts(file, i + 1, key, value));
      }
    }
    return based(language, patterns, settings);
  }

  private static List<Part> parts(String file, int line, String key, String value) {
    try {
      if (value.isEmpty()) {
        throw new IllegalArgumentException("the pattern is empty");
      }
      return PatternReader.parts(value);
    } catch (IllegalArgumentException wrong) {
      throw new BadPhrase(file, line, key, wrong.getMessage());
    }
  }

  /** What a file says goes before what its base says; a key with all its variants. */
  private static Phrases based(
      String language,
      TreeMap<String, List<List<Part>>> patterns,
      TreeMap<String, String> settings) {
    String base = settings.getOrDefault("base", "");
    if (!base.isEmpty()) {
      Phrases below = of(base);
      below.patterns.forEach(patterns::putIfAbsent);
      below.settings.forEach(settings::putIfAbsent);
    }
    return new Phrases(language, patterns, settings);
  }

  /** The language they are of. */
  public String language() {
    return language;
  }

  /** Every key there is a pattern of. */
  public SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new java.util.TreeSet<>(patterns.keySet()));
  }

  /** The variants of a key; empty where there is none. */
  public List<List<Part>> variants(String key) {
    return patterns.getOrDefault(key, List.of());
  }

  /** A setting, such as {@code time}, without the @. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** A setting that lists several, with {@code |} between. */
  public List<String> list(String name) {
    String value = settings.getOrDefault(name, "");
    return value.isEmpty()
        ? List.of()
        : List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
  }
}
