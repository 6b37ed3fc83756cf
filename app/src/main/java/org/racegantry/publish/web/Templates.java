package org.racegantry.publish.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns values into HTML with the templates in the program; everything is escaped there. */
final class Templates {
  private static final String PACKAGE = "org.racegantry.publish.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  String board(PageFrame frame, Board board) {
    return render("board.jte", Map.of("frame", frame, "board", board));
  }

  String runner(PageFrame frame, RunnerPage runner) {
    return render("runner.jte", Map.of("frame", frame, "runner", runner));
  }

  String search(PageFrame frame, SearchPage page) {
    return render("search.jte", Map.of("frame", frame, "page", page));
  }

  /** The hits alone, for the list under the search field. */
  String hits(SearchPage page) {
    return render("hits.jte", Map.of("page", page));
  }

  String message(PageFrame frame, String sentence) {
    return render("message.jte", Map.of("frame", frame, "sentence", sentence));
  }

  /** One row of a board. */
  String row(Board.Row row) {
    return render("row.jte", Map.of("row", row, "splits", false, "filtered", false)).strip();
  }

  /**
   * A part of the board page that stands for itself: {@code strip}, {@code lead}, {@code heads}.
   */
  String part(String name, Board board) {
    return render(name + ".jte", Map.of("board", board)).strip();
  }

  String state(Labels.State state) {
    return render("state.jte", Map.of("state", state)).strip();
  }

  /** The line that says results no longer move. */
  String fault(String sentence) {
    return render("fault.jte", Map.of("sentence", sentence)).strip();
  }

  private String render(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    engine.render(template, values, out);
    return out.toString();
  }
}
