package org.racegantry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultList;

/** A list to print and pin to a wall: A4, a heading on every page, pages numbered. */
public final class PdfFormat implements ResultFormat {
  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    String title = PlainText.line(list.setup().name()) + ": results";
    new PdfPaper(title, "en", "gantry-results-1", list.setup().date())
        .write((pen, fonts) -> new PdfSheet(list, fonts, pen).write(), out);
  }
}
