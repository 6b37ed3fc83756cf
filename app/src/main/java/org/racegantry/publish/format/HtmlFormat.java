package org.racegantry.publish.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TEMPLATES.render("results/sheet.jte", HtmlPage.of(list), new WriterOutput(writer));
    writer.flush();
  }
}
