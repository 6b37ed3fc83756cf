package org.racegantry.bench.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page: words that stand in the bench's own resources, and between them blocks that only a
 * measurement fills. A block begins with a line that names it and ends with {@link #END}.
 */
final class PageText {
  static final String END = "<!-- end of figures -->";
  private static final Pattern BEGIN = Pattern.compile("<!-- figures of ([a-z]+) -->");

  private PageText() {}

  static String begin(String block) {
    return "<!-- figures of " + block + " -->";
  }

  /** What stands in each block of a page, by name, in the order of the page. */
  static Map<String, String> blocks(String page) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String open = null;
    StringBuilder inside = new StringBuilder();
    for (String line : page.lines().toList()) {
      Matcher begin = BEGIN.matcher(line);
      if (begin.matches()) {
        open = begin.group(1);
        inside.setLength(0);
      } else if (line.equals(END) && open != null) {
        blocks.put(open, inside.toString());
        open = null;
      } else if (open != null) {
        inside.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** The page with what stands in its blocks put in anew; a block without anything stays empty. */
  static String filled(String page, Map<String, String> blocks) {
    StringBuilder filled = new StringBuilder();
    boolean inside = false;
    for (String line : page.lines().toList()) {
      Matcher begin = BEGIN.matcher(line);
      inside &= !line.equals(END);
      if (!inside) {
        filled.append(line).append('\n');
      }
      if (begin.matches()) {
        filled.append(blocks.getOrDefault(begin.group(1), ""));
        inside = true;
      }
    }
    return filled.toString();
  }

  /** A block of a part: how it was measured, and its table. */
  static String block(String how, List<Line> lines, String command) {
    StringBuilder block = new StringBuilder();
    block.append('\n').append(how).append("\n\n");
    block.append("| figure | measured | lowest to highest run | asked | kept | command |\n");
    block.append("|---|---|---|---|---|---|\n");
    lines.forEach(line -> block.append(line.row(command)).append('\n'));
    return block.append('\n').toString();
  }
}
