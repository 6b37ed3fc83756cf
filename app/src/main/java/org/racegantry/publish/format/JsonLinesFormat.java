package org.racegantry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON Lines: one object per entrant, one line each; for streams and line tools. */
public final class JsonLinesFormat implements ResultFormat {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .rootValueSeparator("\n")
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    Columns columns = new Columns(list.setup().points());
    boolean any = false;
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      for (ResultSection section : list.sections()) {
        for (Row row : section.rows()) {
          JsonRow.write(json, columns.names(), columns.cells(section, row));
          any = true;
        }
      }
    }
    if (any) {
      out.write('\n');
    }
    out.flush();
  }
}
