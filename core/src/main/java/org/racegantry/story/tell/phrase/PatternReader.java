package org.racegantry.story.tell.phrase;

import java.util.ArrayList;
import java.util.List;

/** Reads one pattern; the format is described at the top of en-GB.phrases. */
final class PatternReader {
  private final String text;
  private int at;

  private PatternReader(String text) {
    this.text = text;
  }

  /** The parts of a pattern; an {@link IllegalArgumentException} says what is wrong with it. */
  static List<Part> parts(String text) {
    PatternReader reader = new PatternReader(text);
    List<Part> parts = reader.until("");
    if (reader.at < text.length()) {
      throw new IllegalArgumentException(
          "a '"
              + text.charAt(reader.at)
              + "' that closes nothing, at character "
              + (reader.at + 1));
    }
    return parts;
  }

  /** Parts up to one of these characters, which is not taken, or to the end. */
  private List<Part> until(String stops) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && stops.indexOf(text.charAt(at)) < 0 && !closes(text.charAt(at))) {
      char c = text.charAt(at++);
      if (c == '{' || c == '[') {
        flush(words, parts);
        parts.add(c == '{' ? value() : perhaps());
      } else {
        words.append(c);
      }
    }
    flush(words, parts);
    return parts;
  }

  private static boolean closes(char c) {
    return c == '}' || c == ']';
  }

  private static void flush(StringBuilder words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words.toString()));
      words.setLength(0);
    }
  }

  private Part perhaps() {
    List<List<Part>> ways = new ArrayList<>();
    do {
      ways.add(until("|"));
    } while (took('|'));
    close(']');
    return new Part.Perhaps(ways);
  }

  private Part value() {
    String name = word();
    String property = took('.') ? word() : "";
    if (took('?')) {
      List<Part.Option> options = new ArrayList<>();
      do {
        options.add(option());
      } while (took('|'));
      close('}');
      return new Part.Chosen(name, property, options);
    }
    String form = "";
    if (took(':')) {
      form = word();
      while (took('.')) {
        form += "." + word();
      }
    }
    close('}');
    return new Part.Said(name, property, form);
  }

  private Part.Option option() {
    int end = at;
    while (end < text.length() && isLabel(text.charAt(end))) {
      end++;
    }
    boolean labelled = end > at && end < text.length() && text.charAt(end) == ':';
    List<String> labels = List.of();
    if (labelled) {
      labels = List.of(text.substring(at, end).split(","));
      at = end + 1;
    }
    return new Part.Option(labels, until("|"));
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ',' || c == '-';
  }

  private String word() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (from == at) {
      throw new IllegalArgumentException("a name is missing at character " + (at + 1));
    }
    return text.substring(from, at);
  }

  private boolean took(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void close(char c) {
    if (!took(c)) {
      throw new IllegalArgumentException("a '" + c + "' is missing at character " + (at + 1));
    }
  }
}
