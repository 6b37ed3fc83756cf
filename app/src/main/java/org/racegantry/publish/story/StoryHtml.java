package org.racegantry.publish.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.racegantry.publish.site.Templates;

/** A report as one page that needs nothing else: no script, no font, no request. */
public final class StoryHtml {
  private static final String STYLE = "/org/racegantry/publish/site/story.css";

  private StoryHtml() {}

  /** The whole page. */
  public static String of(Paper paper) {
    Map<String, Object> values = Map.of("paper", paper, "style", style());
    return new Templates().render("story/sheet.jte", values);
  }

  private static String style() {
    try (InputStream in = StoryHtml.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the style of reports is not in the program", broken);
    }
  }
}
