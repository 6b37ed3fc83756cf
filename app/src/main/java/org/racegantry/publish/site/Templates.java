package org.racegantry.publish.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Turns values into HTML with the templates in the program; everything is escaped there. */
public final class Templates {
  private static final String PACKAGE = "org.racegantry.publish.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** What a template makes of these values. */
  public String render(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    engine.render(template, values, out);
    return out.toString();
  }

  /** A piece of a page that is sent alone, without the space around it. */
  public String piece(String template, Map<String, Object> values) {
    return render(template, values).strip();
  }
}
