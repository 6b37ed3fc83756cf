package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.TextWidth;

/** A report for a terminal or a mail: wrapped, with headings and tables, no charts. */
public final class StoryText {
  /** Columns a line has at most. */
  public static final int WIDTH = 76;

  private static final String GUTTER = "  ";

  private final StringBuilder out = new StringBuilder(8_000);
  private final Paper paper;

  private StoryText(Paper paper) {
    this.paper = paper;
  }

  /** The whole report. */
  public static String of(Paper paper) {
    return new StoryText(paper).whole();
  }

  private String whole() {
    wrapped(paper.event() + ", " + paper.date());
    wrapped(paper.standing());
    out.append('\n');
    heading(paper.headline().text(), '=');
    paragraph(paper.standfirst());
    for (Paper.Section section : paper.sections()) {
      heading(section.title(), '-');
      for (Paper.Block block : section.blocks()) {
        switch (block) {
          case Paper.Para para -> paragraph(para.sentences());
          case Paper.Figure _ -> {}
        }
      }
    }
    for (Paper.Table table : paper.results()) {
      heading(table.title() + ", " + table.state(), '-');
      out.append(table(table)).append('\n');
    }
    wrapped(paper.words().get("rounded"));
    return out.toString();
  }

  private void heading(String words, char under) {
    if (words.isEmpty()) {
      return;
    }
    List<String> lines = lines(words);
    int widest = lines.stream().mapToInt(TextWidth::of).max().orElse(0);
    lines.forEach(line -> out.append(line).append('\n'));
    out.append(String.valueOf(under).repeat(widest)).append('\n');
  }

  private void paragraph(List<Paper.Sentence> sentences) {
    if (!sentences.isEmpty()) {
      wrapped(String.join(" ", sentences.stream().map(Paper.Sentence::text).toList()));
      out.append('\n');
    }
  }

  private void wrapped(String words) {
    lines(words).forEach(line -> out.append(line).append('\n'));
  }

  /** The words in lines that fit; a word longer than a line stays whole. */
  static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split(" +")) {
      if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String table(Paper.Table table) {
    int columns = table.columns().size();
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) {
      int of = c;
      int widest = table.rows().stream().mapToInt(row -> TextWidth.of(row.get(of))).max().orElse(0);
      widths[c] = Math.max(widest, TextWidth.of(table.columns().get(c).head()));
    }
    List<String> heads = table.columns().stream().map(Paper.Column::head).toList();
    StringBuilder text = new StringBuilder(row(table, widths, heads));
    table.rows().forEach(row -> text.append(row(table, widths, row)));
    return text.toString();
  }

  private static String row(Paper.Table table, int[] widths, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      boolean right = table.columns().get(c).right();
      String cell = cells.get(c);
      line.append(c == 0 ? "" : GUTTER)
          .append(right ? TextWidth.right(cell, widths[c]) : TextWidth.left(cell, widths[c]));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
