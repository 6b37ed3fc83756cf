package org.racegantry.publish.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.racegantry.publish.ResultList;

/**
 * One page that needs nothing else: no script, no font, no request. It prints, it reads well in
 * light and dark, and every text from outside is escaped by the template.
 */
public final class HtmlFormat implements ResultFormat {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlFormat.class.getClassLoader(),
          "org.racegantry.publish.template");

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    // Made whole before it is written: a fault of the stream is then the stream's, not a
    // template's.
    Utf8ByteOutput page = new Utf8ByteOutput();
    TEMPLATES.render("results/sheet.jte", HtmlPage.of(list), page);
    page.writeTo(out);
    out.flush();
  }
}
