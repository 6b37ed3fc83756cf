package org.racegantry.publish.hook;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads a file of hooks: a table {@code [[hooks]]} for each receiver. */
public final class HookFile {
  private static final int SHORTEST_SECRET = 24;
  private static final long USUAL_EXPIRY_S = 300;
  private static final long LONGEST_EXPIRY_S = 86_400;
  private static final List<String> KEYS = List.of("url", "secret", "what", "races", "expires_s");

  private final Path file;

  private HookFile(Path file) {
    this.file = file;
  }

  /** The hooks of a file; throws {@link HookFileException}. */
  public static List<Hook> read(Path file) {
    try {
      TomlParseResult toml = Toml.parse(file);
      if (toml.hasErrors()) {
        throw new HookFileException(file + ": " + toml.errors().getFirst());
      }
      return new HookFile(file).hooks(toml);
    } catch (IOException unreadable) {
      throw new HookFileException(file + ": cannot be read: " + unreadable.getMessage());
    } catch (TomlInvalidTypeException wrongType) {
      throw new HookFileException(file + ": " + wrongType.getMessage());
    }
  }

  private List<Hook> hooks(TomlParseResult toml) {
    TomlArray tables = toml.getArray("hooks");
    if (tables == null || tables.isEmpty()) {
      throw new HookFileException(file + ": holds no [[hooks]]");
    }
    List<Hook> hooks = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      hooks.add(hook(tables.getTable(i), tables.inputPositionOf(i).line()));
    }
    return List.copyOf(hooks);
  }

  private Hook hook(TomlTable table, int line) {
    for (String key : table.keySet()) {
      if (!KEYS.contains(key)) {
        throw wrong(table.inputPositionOf(key).line(), key, "there is no such key; keys: " + KEYS);
      }
    }
    String secret = table.getString("secret", () -> "");
    if (secret.length() < SHORTEST_SECRET) {
      throw wrong(line, "secret", "needs " + SHORTEST_SECRET + " characters or more");
    }
    long expires_s = table.getLong("expires_s", () -> USUAL_EXPIRY_S);
    if (expires_s < 1 || expires_s > LONGEST_EXPIRY_S) {
      throw wrong(line, "expires_s", "is 1 to " + LONGEST_EXPIRY_S + ", not " + expires_s);
    }
    List<Hook.What> what = words(table, "what").stream().map(word -> kind(word, line)).toList();
    return new Hook(
        url(table.getString("url", () -> ""), line),
        secret,
        what.isEmpty() ? List.of(Hook.What.values()) : what,
        words(table, "races"),
        expires_s);
  }

  private URI url(String text, int line) {
    try {
      URI url = URI.create(text);
      boolean spoken = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (spoken && url.getHost() != null && url.getUserInfo() == null) {
        return url;
      }
    } catch (IllegalArgumentException malformed) {
      throw wrong(line, "url", "is malformed: " + malformed.getMessage());
    }
    throw wrong(line, "url", "is an http or https address without a user, not: " + text);
  }

  private Hook.What kind(String word, int line) {
    return Arrays.stream(Hook.What.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(line, "what", "is of split, finish, status, state, not " + word));
  }

  private static List<String> words(TomlTable table, String key) {
    TomlArray array = table.getArrayOrEmpty(key);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      words.add(array.getString(i));
    }
    return words;
  }

  private HookFileException wrong(int line, String key, String why) {
    return new HookFileException(file + " line " + line + ": " + key + " " + why);
  }
}
