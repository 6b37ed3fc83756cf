package org.racegantry.ingest.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Knows by their first bytes the files people give us instead of a table of text. */
public final class Foreign {
  /** How many first bytes are enough to tell. */
  static final int MAGIC_BYTES = 16;

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("PK\u0003\u0004", "an Excel workbook or another zip file");
    NAMES.put("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook");
    NAMES.put("%PDF-", "a PDF");
    NAMES.put("<!doctype", "a web page");
    NAMES.put("<html", "a web page");
    NAMES.put("<?xml", "an XML file");
    NAMES.put("SQLite format 3", "a SQLite database");
    NAMES.put("BZh", "packed with bzip2");
    NAMES.put("\u00FD7zXZ", "packed with xz");
    NAMES.put("\u0028\u00B5\u002F\u00FD", "packed with zstd");
  }

  private Foreign() {}

  /** What the bytes are, such as {@code a PDF}; empty where they may be a table. */
  public static String name(byte[] first) {
    int length = Math.min(first.length, MAGIC_BYTES);
    String start = new String(first, 0, length, StandardCharsets.ISO_8859_1);
    return NAMES.entrySet().stream()
        .filter(
            known ->
                start.toLowerCase(Locale.ROOT).startsWith(known.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
