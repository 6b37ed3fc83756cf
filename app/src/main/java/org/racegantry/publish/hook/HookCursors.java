package org.racegantry.publish.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far each hook was told, in a file beside the race file. Safe for all threads. */
final class HookCursors {
  private static final Logger LOG = LoggerFactory.getLogger(HookCursors.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Kept(int version, Map<String, Long> seq) {}

  private final Path file;
  private final Map<String, Long> seq = new TreeMap<>();

  HookCursors(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try {
        seq.putAll(JSON.readValue(Files.readAllBytes(file), Kept.class).seq());
      } catch (IOException | JacksonException | NullPointerException damaged) {
        LOG.warn("{} is damaged: hooks are told what happens from now on", file);
      }
    }
  }

  /** The last journal entry the hook was told all about. */
  synchronized OptionalLong of(Hook hook) {
    Long found = seq.get(key(hook));
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  synchronized void set(Hook hook, long told) {
    seq.put(key(hook), told);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(fresh, JSON.writeValueAsBytes(new Kept(1, seq)));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      LOG.warn("{} cannot be written: {}", file, refused.getMessage());
    }
  }

  private static String key(Hook hook) {
    return HexFormat.of().toHexDigits(hook.url().toString().hashCode());
  }
}
