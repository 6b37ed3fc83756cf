package org.racegantry.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.publish.format.CsvFormat;
import org.racegantry.publish.format.HtmlFormat;
import org.racegantry.publish.format.JsonFormat;
import org.racegantry.publish.format.JsonLinesFormat;
import org.racegantry.publish.format.PdfFormat;
import org.racegantry.publish.format.ResultFormat;
import org.racegantry.publish.format.TextFormat;
import org.racegantry.publish.format.XlsxFormat;

/** The formats of results, as {@code --format} names them. */
enum ResultFileFormat {
  TEXT,
  CSV,
  JSON,
  JSONL,
  HTML,
  XLSX,
  PDF;

  /** The format a file's ending asks for. */
  static Optional<ResultFileFormat> byEnding(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    for (ResultFileFormat format : values()) {
      if (format.name().equals(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether a terminal cannot show it. */
  boolean binary() {
    return this == XLSX || this == PDF;
  }

  /** The writer; {@code width} is that of the terminal, in columns. */
  ResultFormat writer(int width) {
    return switch (this) {
      case TEXT -> new TextFormat(width);
      case CSV -> new CsvFormat();
      case JSON -> new JsonFormat();
      case JSONL -> new JsonLinesFormat();
      case HTML -> new HtmlFormat();
      case XLSX -> new XlsxFormat();
      case PDF -> new PdfFormat();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
