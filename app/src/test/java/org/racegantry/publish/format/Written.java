package org.racegantry.publish.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.racegantry.publish.ResultList;

/** What a format makes of a list. */
final class Written {
  private Written() {}

  static byte[] bytes(ResultFormat format, ResultList list) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(list, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static String text(ResultFormat format, ResultList list) {
    return new String(bytes(format, list), StandardCharsets.UTF_8);
  }
}
