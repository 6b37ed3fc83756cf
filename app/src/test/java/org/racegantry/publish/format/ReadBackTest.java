package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.racegantry.publish.SampleList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Files that people open with other programs, opened again. */
class ReadBackTest {
  private static final double DAY_S = 86_400;

  @Test
  void aWorkbookHoldsTimesThatExcelCanAdd() throws Exception {
    Map<String, Document> parts =
        HostileNamesTest.parts(Written.bytes(new XlsxFormat(), SampleList.usual()));
    Document sheet = parts.get("xl/worksheets/sheet1.xml");
    Element official = cell(sheet, "K2");
    assertThat(official.getAttribute("t")).isIn("", "n");
    double days = Double.parseDouble(official.getTextContent());
    assertThat(Math.round(days * DAY_S)).isEqualTo(7285);
    double gun = Double.parseDouble(cell(sheet, "L2").getTextContent());
    assertThat(Math.round(gun * DAY_S * 1000)).isEqualTo(7_284_310);
    assertThat(cell(sheet, "C2").getAttribute("t")).isEqualTo("s");
    assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("5");
    assertThat(format(parts.get("xl/styles.xml"), official)).isEqualTo("[h]:mm:ss");
  }

  @Test
  void aPrintedListRepeatsItsHeadingAndNumbersItsPages() throws Exception {
    byte[] pdf = Written.bytes(new PdfFormat(), SampleList.ofSize(150));
    PdfReader reader = new PdfReader(pdf);
    PdfTextExtractor text = new PdfTextExtractor(reader);
    assertThat(reader.getNumberOfPages()).isEqualTo(3);
    StringBuilder all = new StringBuilder();
    for (int page = 1; page <= 3; page++) {
      String words = text.getTextFromPage(page);
      assertThat(words).contains("Elite men", "Place", "Name", "page " + page + " of 3");
      all.append(words);
    }
    for (int bib : List.of(1, 75, 150)) {
      assertThat(all).contains("RUNNER" + bib + " ");
    }
    reader.close();
  }

  @Test
  void aPrintedListKeepsLettersOfCentralEurope() throws Exception {
    PdfReader reader = new PdfReader(Written.bytes(new PdfFormat(), SampleList.usual()));
    assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
        .contains("\u0141\u0104CKA-\u00D6Z A\u011Fnieszka", "2:01:25", "TR55.10", "DNF");
    reader.close();
  }

  private static Element cell(Document sheet, String reference) {
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (cell.getAttribute("r").equals(reference)) {
        return cell;
      }
    }
    throw new AssertionError("no cell " + reference);
  }

  private static String format(Document styles, Element cell) {
    Element formats = (Element) styles.getElementsByTagName("cellXfs").item(0);
    int style = Integer.parseInt(cell.getAttribute("s"));
    Element used = (Element) formats.getElementsByTagName("xf").item(style);
    NodeList codes = styles.getElementsByTagName("numFmt");
    for (int i = 0; i < codes.getLength(); i++) {
      Element code = (Element) codes.item(i);
      if (code.getAttribute("numFmtId").equals(used.getAttribute("numFmtId"))) {
        return code.getAttribute("formatCode");
      }
    }
    throw new AssertionError("no number format " + used.getAttribute("numFmtId"));
  }
}
