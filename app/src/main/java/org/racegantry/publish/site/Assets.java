package org.racegantry.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styles and scripts. Their address holds a hash of what is in them, so a browser may keep them for
 * good and never mixes two versions.
 */
public final class Assets {
  private static final String FOLDER = "/org/racegantry/publish/site/";
  private static final List<String> NAMES =
      List.of(
          "gantry.css",
          "gantry.js",
          "stream.js",
          "follow.js",
          "rows.js",
          "clock.js",
          "search.js",
          "course.js",
          "ahead.js",
          "runner.css",
          "favourites.js",
          "share.js",
          "enter.js",
          "access.css",
          "icon.svg",
          "control.css",
          "control.js",
          "control-sheet.js",
          "control-keys.js",
          "control-live.js",
          "control-undo.js",
          "announce.css",
          "announce.js",
          "nations.css",
          "records.css",
          "story.css",
          "crowd.css");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String hash;

  public Assets() {
    MessageDigest digest = sha256();
    for (String name : NAMES) {
      byte[] bytes = read(name);
      files.put(name, bytes);
      digest.update(bytes);
    }
    hash = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  /** Where they are: {@code /assets/} and the hash. */
  public String base() {
    return "/assets/" + hash;
  }

  /** One of them; none under another hash than today's, so that nothing stale is kept. */
  public Optional<byte[]> file(String hashAsked, String name) {
    return hash.equals(hashAsked) ? Optional.ofNullable(files.get(name)) : Optional.empty();
  }

  /** The content type of a file. */
  public static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      default -> "image/svg+xml";
    };
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program; build it anew");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
