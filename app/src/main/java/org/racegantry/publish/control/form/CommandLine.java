package org.racegantry.publish.control.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line at the top of the console. It takes the words of the program's commands, {@code set 1234
 * FINISH 12:41:10 video}, or the keys in their place, {@code t 1234 FINISH 124110}; whatever is no
 * order is looked up as a bib or a name.
 */
public final class CommandLine {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern OPTION = Pattern.compile("--([a-z_]+)(?:=(.*))?");
  private static final Pattern COLUMN = Pattern.compile("([a-z_]+)=(.*)");

  private CommandLine() {}

  /** What was typed. */
  public sealed interface Typed {
    /** An order, as far as it was typed; {@code why} may be among the fields. */
    record Order(Form form, Map<String, String> fields) implements Typed {}

    /** A bib or a name to look up. */
    record Lookup(String what) implements Typed {}
  }

  /** Reads a line. */
  public static Typed read(String line) {
    List<String> words = words(line);
    Optional<Form> form = words.isEmpty() ? Optional.empty() : form(words.getFirst());
    if (form.isEmpty()) {
      return new Typed.Lookup(line.strip());
    }
    return new Typed.Order(form.get(), fields(form.get(), words.subList(1, words.size())));
  }

  private static Optional<Form> form(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Form.of(
        switch (small) {
          case "time" -> "set";
          case "enter" -> "entry";
          default -> small;
        });
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(joinedQuotes(line));
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2).replace('\u00A0', ' '));
    }
    return words;
  }

  /** {@code club="A B"} is one word: blanks in its quotes are held together. */
  private static String joinedQuotes(String line) {
    return Pattern.compile("=\"([^\"]*)\"")
        .matcher(line)
        .replaceAll(m -> Matcher.quoteReplacement("=" + m.group(1).replace(' ', '\u00A0')));
  }

  private static Map<String, String> fields(Form form, List<String> words) {
    Map<String, String> fields = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Matcher option = OPTION.matcher(word);
      Matcher column = COLUMN.matcher(word);
      if (option.matches()) {
        boolean alone = option.group(2) == null && i + 1 < words.size();
        String value = alone ? words.get(++i) : orEmpty(option.group(2));
        boolean more = form.field(option.group(1)).filter(CommandLine::takesMore).isPresent();
        fields.merge(option.group(1), value, (before, last) -> more ? before + " " + last : last);
      } else if (column.matches() && form.field(column.group(1)).isPresent()) {
        fields.put(column.group(1), column.group(2));
      } else {
        // What comes after the last field belongs to it: bibs of an order, words of a rule.
        String name = form.fields().get(Math.min(next, form.fields().size() - 1)).name();
        fields.merge(name, word, (before, more) -> before + " " + more);
        next++;
      }
    }
    return fields;
  }

  /** Whether an option may be given again for one more, as at the shell. */
  private static boolean takesMore(Field field) {
    return field.kind() == Field.Kind.SOME_BIBS;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
