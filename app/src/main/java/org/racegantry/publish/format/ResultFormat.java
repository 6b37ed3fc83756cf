package org.racegantry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import org.racegantry.publish.ResultList;

/** A way to write results down. Stateless; the same list always makes the same bytes. */
public sealed interface ResultFormat
    permits TextFormat, CsvFormat, JsonFormat, JsonLinesFormat, HtmlFormat, XlsxFormat, PdfFormat {
  /** Writes the whole list and flushes; {@code out} stays open. */
  void write(ResultList list, OutputStream out) throws IOException;
}
