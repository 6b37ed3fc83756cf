package org.racegantry.publish.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultList;

/** A list to print and pin to a wall: A4, a heading on every page, pages numbered. */
public final class PdfFormat implements ResultFormat {
  /** The six letters before an embedded font's name, which the library draws by lot. */
  private static final Pattern FONT_TAG = Pattern.compile("/[A-Z]{6}(?=\\+Liberation)");

  private static final String STEADY_TAG = "/GANTRY";

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfFonts fonts = new PdfFonts();
    Document document = PdfPen.paper();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.addTitle(PlainText.line(list.setup().name()) + ": results");
    document.setDocumentLanguage("en");
    document.open();
    steady(writer, list);
    new PdfSheet(list, fonts, new PdfPen(document, writer, fonts)).write();
    document.close();
    // One byte for one letter, so that every offset in the file stays what it is.
    String file = bytes.toString(StandardCharsets.ISO_8859_1);
    out.write(FONT_TAG.matcher(file).replaceAll(STEADY_TAG).getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Takes the moment of printing and the number drawn by lot out of the document. */
  private static void steady(PdfWriter writer, ResultList list) {
    String day = list.setup().date().toString().replace("-", "");
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate("D:" + day + "000000Z"));
    PdfString id = new PdfString("gantry-results-1");
    PdfArray ids = new PdfArray();
    ids.add(id);
    ids.add(id);
    writer.getInfo().put(PdfName.FILEID, ids);
  }
}
