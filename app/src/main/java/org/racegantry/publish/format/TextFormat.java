package org.racegantry.publish.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.TextWidth;

/**
 * An aligned table for a terminal. Splits appear as far as the width has room for them, those that
 * cut the course most evenly first.
 *
 * @param width columns of the terminal
 */
public record TextFormat(int width) implements ResultFormat {
  /** What a file or a pipe gets, so that its bytes do not depend on a window. */
  public static final int USUAL_WIDTH = 100;

  private static final int WIDTH_LEAST = 60;

  @Override
  public void write(ResultList list, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<TextTable> tables =
        list.sections().stream().map(section -> new TextTable(list, section, width)).toList();
    int widest = tables.stream().mapToInt(TextTable::width).max().orElse(0);
    int edge = Math.clamp(widest, Math.min(WIDTH_LEAST, width), width);
    String date = RaceClock.date(list.setup().date());
    writer.write(ends(PlainText.line(list.setup().name()), date, edge));
    for (int i = 0; i < tables.size(); i++) {
      ResultSection section = list.sections().get(i);
      String state = Wording.state(list, section);
      writer.write('\n' + ends(section.title() + at(list), state, edge));
      if (section.rows().isEmpty()) {
        writer.write("nobody yet\n");
      } else {
        tables.get(i).write(writer, section);
      }
    }
    writeFoot(writer, list);
    writer.flush();
  }

  private static String at(ResultList list) {
    return list.atFinish() ? "" : ", at " + PlainText.line(list.point().id());
  }

  /** One text on the left edge, one on the right; on two lines where they do not fit on one. */
  private static String ends(String left, String right, int edge) {
    int blanks = edge - TextWidth.of(left) - TextWidth.of(right);
    return blanks < 2 ? left + "\n" + right + "\n" : left + " ".repeat(blanks) + right + "\n";
  }

  private static void writeFoot(Writer writer, ResultList list) throws IOException {
    writer.write('\n');
    writer.write("Times are " + Wording.ROUNDED + ".\n");
    for (String line : Wording.legend(list)) {
      writer.write(line + "\n");
    }
  }
}
