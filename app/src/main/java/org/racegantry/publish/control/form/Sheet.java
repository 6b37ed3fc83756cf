package org.racegantry.publish.control.form;

import java.util.List;

/**
 * A form as a page shows it: what was typed, what is wrong with it, and what it would do.
 *
 * @param word the form's word, as in its address
 * @param title what it does
 * @param rows its fields
 * @param why the reason given
 * @param whyAsked whether a reason is asked for
 * @param whyFault what is wrong with the reason, or empty
 * @param fault what stands against the whole order, or empty
 * @param preview what it would do; null before it was asked
 * @param seen stands for the values of the preview, so that nothing else is recorded
 * @param after the newest act the preview knew
 * @param filled the bib an entry's values are of, or empty
 */
public record Sheet(
    String word,
    String title,
    List<Row> rows,
    String why,
    boolean whyAsked,
    String whyFault,
    String fault,
    Preview preview,
    String seen,
    int after,
    String filled) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  /** Whether anything is wrong with it. */
  public boolean hasFault() {
    return !fault.isEmpty()
        || !whyFault.isEmpty()
        || rows.stream().anyMatch(row -> !row.fault().isEmpty());
  }

  /**
   * A field with its value.
   *
   * @param kind in small letters: decides keyboard and completion
   * @param options what it may take, where that is a short list
   * @param says who or what the value stands for, such as the name behind a bib
   */
  public record Row(
      String name,
      String label,
      String value,
      String hint,
      String fault,
      boolean required,
      String kind,
      List<String> options,
      String says) {
    public Row {
      options = List.copyOf(options);
    }

    /** The keyboard a phone should bring up. */
    public String keyboard() {
      return switch (kind) {
        case "act", "number" -> "numeric";
        case "time" -> "decimal";
        default -> "text";
      };
    }

    /** The ids that describe the field: its fault and its hint. */
    public String describedBy() {
      String says = "says-" + name;
      return fault.isEmpty() ? says : "fault-" + name + " " + says;
    }
  }

  /**
   * What an order would do.
   *
   * @param words in a sentence
   * @param remarks what looks odd about it
   * @param overtaken acts about the same thing that came while the form was open
   * @param gate what is still to be decided before results may be official
   * @param count how many results move,
   * @param moves the first of them
   */
  public record Preview(
      String words,
      List<String> remarks,
      List<String> overtaken,
      List<String> gate,
      int count,
      List<Move> moves) {
    public Preview {
      remarks = List.copyOf(remarks);
      overtaken = List.copyOf(overtaken);
      gate = List.copyOf(gate);
      moves = List.copyOf(moves);
    }
  }

  /** One result that moves. */
  public record Move(String bib, String name, String race, String before, String after) {}
}
