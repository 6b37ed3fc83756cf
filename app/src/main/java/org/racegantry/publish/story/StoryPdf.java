package org.racegantry.publish.story;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.racegantry.publish.format.PdfFonts;
import org.racegantry.publish.format.PdfPaper;
import org.racegantry.publish.format.PdfPen;

/**
 * A report on paper: a column of text with the charts in it, results behind. A chart that no longer
 * fits waits for the next page, and the text goes on before it.
 */
public final class StoryPdf {
  private static final float MEASURE = 372;
  private static final float TEXT = 10.5f;
  private static final float LEADING = 15.5f;
  private static final float HEAD = 25;
  private static final float STAND = 13;
  private static final float SMALL = 8.5f;
  private static final float TITLE = 13;

  /** Points to a unit of a chart. */
  private static final float SCALE = 0.74f;

  private final Paper paper;
  private final PdfPen pen;
  private final PdfFonts fonts;
  private final Deque<Paper.Figure> waiting = new ArrayDeque<>();

  private StoryPdf(Paper paper, PdfPen pen, PdfFonts fonts) {
    this.paper = paper;
    this.pen = pen;
    this.fonts = fonts;
  }

  /** Writes the whole report; {@code out} stays open. */
  public static void write(Paper paper, LocalDate day, OutputStream out) throws IOException {
    new PdfPaper(paper.headline().text(), paper.words().language(), "gantry-story-1", day)
        .write((pen, fonts) -> new StoryPdf(paper, pen, fonts).all(), out);
  }

  private void all() {
    opening();
    for (Paper.Section section : paper.sections()) {
      title(section.title());
      section.blocks().forEach(this::block);
    }
    place(true);
    new PdfResults(paper, pen, fonts).set();
    lines(paper.words().get("rounded"), false, SMALL, 12, PdfPen.room(), false);
    String footer = paper.event() + ", " + paper.date() + ", " + paper.state().word();
    pen.close(footer, paper.words().get("page_of"));
  }

  private void opening() {
    pen.down(SMALL);
    pen.left(fonts.printable(paper.event() + ", " + paper.date()), 0, false, SMALL, false);
    pen.right(fonts.printable(paper.asOf()), PdfPen.room(), false, SMALL, false);
    pen.rule(6, 1.2f, true);
    pen.down(16);
    lines(paper.headline().text(), true, HEAD, HEAD * 1.16f, PdfPen.room(), true);
    pen.down(6);
    lines(joined(paper.standfirst()), false, STAND, STAND * 1.4f, PdfPen.room(), true);
    pen.down(4);
    lines(paper.standing(), false, SMALL, SMALL * 1.5f, PdfPen.room(), false);
    pen.down(8);
  }

  private void title(String words) {
    place(false);
    if (words.isEmpty()) {
      return;
    }
    if (!pen.fits(28 + 3 * LEADING)) {
      pen.turn();
    }
    pen.down(10);
    lines(words, true, TITLE, TITLE * 1.3f, MEASURE, true);
    pen.down(2);
  }

  private void block(Paper.Block block) {
    switch (block) {
      case Paper.Para para -> {
        lines(joined(para.sentences()), false, TEXT, LEADING, MEASURE, true);
        pen.down(6);
        place(false);
      }
      case Paper.Figure figure -> {
        waiting.add(figure);
        place(false);
      }
    }
  }

  /** Sets charts that fit here; all of them, on further pages, where {@code now}. */
  private void place(boolean now) {
    while (!waiting.isEmpty()) {
      Paper.Figure next = waiting.getFirst();
      float height = next.chart().height() * SCALE + 30;
      if (!pen.fits(height)) {
        if (!now) {
          return;
        }
        pen.turn();
      }
      waiting.removeFirst();
      pen.down(14);
      String title = fonts.cut(fonts.printable(next.title()), true, SMALL, MEASURE);
      pen.left(title, 0, true, SMALL, true);
      pen.down(4);
      next.chart().draw(new PdfChartPen(pen.spot(0), SCALE));
      pen.down(height - 18);
    }
  }

  private void lines(
      String words, boolean heavy, float size, float leading, float room, boolean dark) {
    List<String> lines = PdfLines.of(fonts, words, heavy, size, room);
    for (int i = 0; i < lines.size(); i++) {
      // Neither the first line of a paragraph nor its last stands alone on a page.
      int together = i == 0 ? Math.min(2, lines.size()) : i == lines.size() - 2 ? 2 : 1;
      if (!pen.fits(together * leading)) {
        pen.turn();
      }
      pen.down(leading);
      pen.left(lines.get(i), 0, heavy, size, dark);
    }
  }

  private static String joined(List<Paper.Sentence> sentences) {
    return String.join(" ", sentences.stream().map(Paper.Sentence::text).toList());
  }
}
