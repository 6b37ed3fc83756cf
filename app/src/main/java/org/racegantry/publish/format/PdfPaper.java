package org.racegantry.publish.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document on A4. The same content makes the same bytes: neither the moment of printing nor what
 * the library draws by lot is left in it.
 *
 * @param title of the document
 * @param language it is in, such as {@code en}
 * @param id stands for the kind of document
 * @param day race day, which stands for the day of printing
 */
public record PdfPaper(String title, String language, String id, LocalDate day) {
  /** The six letters before an embedded font's name, which the library draws by lot. */
  private static final Pattern FONT_TAG = Pattern.compile("/[A-Z]{6}(?=\\+Liberation)");

  private static final String STEADY_TAG = "/GANTRY";

  /** Sets what stands on the pages. */
  public interface Setting {
    /** Sets everything, the feet of the pages too. */
    void on(PdfPen pen, PdfFonts fonts);
  }

  /** Writes the document; {@code out} stays open. */
  public void write(Setting setting, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfFonts fonts = new PdfFonts();
    Document document = PdfPen.paper();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.addTitle(title);
    document.setDocumentLanguage(language);
    document.open();
    steady(writer);
    setting.on(new PdfPen(document, writer, fonts), fonts);
    document.close();
    // One byte for one letter, so that every offset in the file stays what it is.
    String file = bytes.toString(StandardCharsets.ISO_8859_1);
    out.write(FONT_TAG.matcher(file).replaceAll(STEADY_TAG).getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Takes the moment of printing and the number drawn by lot out of the document. */
  private void steady(PdfWriter writer) {
    String printed = day.toString().replace("-", "");
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate("D:" + printed + "000000Z"));
    PdfString own = new PdfString(id);
    PdfArray ids = new PdfArray();
    ids.add(own);
    ids.add(own);
    writer.getInfo().put(PdfName.FILEID, ids);
  }
}
