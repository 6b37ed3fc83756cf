package org.racegantry.publish.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A packed workbook with the moment of packing taken out, so that the same results make the same
 * bytes on any day.
 */
final class SteadyZip {
  /** Near the earliest moment a zip names without a time zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0, 0);

  private static final String CORE = "docProps/core.xml";

  private SteadyZip() {}

  /** Writes the same entries again, all of one time; {@code out} stays open. */
  static void repack(Path packed, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile file = new ZipFile(packed.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        byte[] content = file.getInputStream(entry).readAllBytes();
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(EPOCH);
        zip.putNextEntry(steady);
        zip.write(entry.getName().equals(CORE) ? withoutCreation(content) : content);
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static byte[] withoutCreation(byte[] core) {
    return new String(core, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
