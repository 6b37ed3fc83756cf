package org.racegantry.forecast.text;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a model's text, one after another, each a word and what follows it. */
public final class ModelLines {
  private final Iterator<String> lines;
  private int line;
  private String ahead;

  public ModelLines(Iterator<String> lines) {
    this.lines = lines;
  }

  /** What follows the word the next line must begin with. */
  public String rest(String word) throws BadModel {
    line++;
    String text;
    try {
      text = ahead == null ? lines.next() : ahead;
      ahead = null;
    } catch (NoSuchElementException end) {
      throw bad("the text ends where a line with '" + word + "' should be; it was cut off");
    }
    if (!begins(text, word)) {
      throw bad(
          "'"
              + text.substring(0, Math.min(24, text.length()))
              + "' stands where a line with '"
              + word
              + "' should be");
    }
    return text.substring(Math.min(text.length(), word.length() + 1));
  }

  /** Whether there is a next line that begins with the word; it is read all the same later. */
  public boolean isNext(String word) {
    if (ahead == null && lines.hasNext()) {
      ahead = lines.next();
    }
    return ahead != null && begins(ahead, word);
  }

  private static boolean begins(String text, String word) {
    return text.equals(word) || text.startsWith(word + " ");
  }

  /** The parts behind the word, between blanks. */
  public String[] parts(String word) throws BadModel {
    String rest = rest(word).strip();
    return rest.isEmpty() ? new String[0] : rest.split(" +");
  }

  /** Exactly so many parts. */
  public String[] parts(String word, int count) throws BadModel {
    String[] parts = parts(word);
    if (parts.length != count) {
      throw bad("'" + word + "' has " + parts.length + " values, not " + count);
    }
    return parts;
  }

  /** Decimal numbers behind the word. */
  public double[] numbers(String word) throws BadModel {
    String[] parts = parts(word);
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = number(parts[i]);
    }
    return numbers;
  }

  /** Exactly so many decimal numbers. */
  public double[] numbers(String word, int count) throws BadModel {
    double[] numbers = numbers(word);
    if (numbers.length != count) {
      throw bad("'" + word + "' has " + numbers.length + " numbers, not " + count);
    }
    return numbers;
  }

  /** Exactly so many whole numbers from 0 (or below it) to {@code most}. */
  public int[] whole(String word, int count, int least, int most) throws BadModel {
    String[] parts = parts(word, count);
    return Arrays.copyOf(whole(parts, 0, count, least, most), count);
  }

  /** The parts from one place on as whole numbers within limits. */
  public int[] whole(String[] parts, int from, int count, int least, int most) throws BadModel {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      String part = parts[from + i];
      try {
        numbers[i] = Integer.parseInt(part);
      } catch (NumberFormatException notOne) {
        throw bad("'" + part + "' is no whole number");
      }
      if (numbers[i] < least || numbers[i] > most) {
        throw bad(part + " is not between " + least + " and " + most);
      }
    }
    return numbers;
  }

  /** One decimal number. */
  public double number(String part) throws BadModel {
    try {
      double number = Double.parseDouble(part);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      throw bad("'" + part + "' is no number");
    }
    throw bad("'" + part + "' is no number");
  }

  /** What is wrong with the line just read. */
  public BadModel bad(String message) {
    return new BadModel(line, message);
  }
}
