package org.racegantry.publish.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page taken apart: the figures in it that are named with {@code data-n}, and the rest,
 * which seldom changes. A count that moved then costs its name and its digits.
 *
 * @param html the part as on the page
 * @param shape the part without its figures
 * @param figures text by name
 */
record Piece(String html, String shape, Map<String, String> figures) {
  private static final Pattern FIGURE = Pattern.compile("(data-n=\"([^\"]+)\"[^<>]*>)([^<]*)");

  static final Piece NONE = new Piece("", "", Map.of());

  /** Takes a part apart. */
  static Piece of(String html) {
    Map<String, String> figures = new LinkedHashMap<>();
    StringBuilder shape = new StringBuilder(html.length());
    Matcher found = FIGURE.matcher(html);
    while (found.find()) {
      figures.put(found.group(2), text(found.group(3)));
      found.appendReplacement(shape, "$1");
    }
    found.appendTail(shape);
    return new Piece(html, shape.toString(), figures);
  }

  /** A figure is put in place as text, not as HTML. */
  private static String text(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
