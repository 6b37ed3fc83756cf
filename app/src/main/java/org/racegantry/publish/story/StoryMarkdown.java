package org.racegantry.publish.story;

import java.util.List;

/** A report in Markdown, as newsrooms and sites take it in: text and tables, no charts. */
public final class StoryMarkdown {
  /** Signs that would mean something. */
  private static final String SIGNS = "\\`*_{}[]<>#|~";

  private final StringBuilder out = new StringBuilder(8_000);

  private StoryMarkdown() {}

  /** The whole report. */
  public static String of(Paper paper) {
    StoryMarkdown page = new StoryMarkdown();
    page.whole(paper);
    return page.out.toString();
  }

  private void whole(Paper paper) {
    block("# " + plain(paper.headline().text()));
    block("*" + plain(paper.event() + ", " + paper.date()) + "*");
    block("*" + plain(paper.standing()) + "*");
    sentences("**", paper.standfirst(), "**");
    for (Paper.Section section : paper.sections()) {
      if (!section.title().isEmpty()) {
        block("## " + plain(section.title()));
      }
      for (Paper.Block one : section.blocks()) {
        switch (one) {
          case Paper.Para para -> sentences("", para.sentences(), "");
          case Paper.Figure _ -> {}
        }
      }
    }
    if (!paper.results().isEmpty()) {
      block("## " + plain(paper.words().get("results")));
    }
    paper.results().forEach(this::table);
    out.append(plain(paper.words().get("rounded"))).append('\n');
  }

  private void sentences(String before, List<Paper.Sentence> sentences, String after) {
    if (!sentences.isEmpty()) {
      List<String> words = sentences.stream().map(one -> plain(one.text())).toList();
      block(before + String.join(" ", words) + after);
    }
  }

  private void table(Paper.Table table) {
    block("### " + plain(table.title() + ", " + table.state()));
    row(table.columns().stream().map(Paper.Column::head).toList());
    row(table.columns().stream().map(column -> column.right() ? "---:" : "---").toList());
    table.rows().forEach(cells -> row(cells.stream().map(StoryMarkdown::plain).toList()));
    out.append('\n');
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void block(String words) {
    out.append(words).append("\n\n");
  }

  /** Words that mean nothing but themselves. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length() + 8);
    words
        .codePoints()
        .forEach(
            sign -> {
              if (SIGNS.indexOf(sign) >= 0) {
                plain.append('\\');
              }
              plain.appendCodePoint(sign);
            });
    return plain.toString();
  }
}
