package org.racegantry.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of samples, read as a log; every read in it is held to what can be in this world. */
public final class SampleFile {
  private final String name;
  private final String text;

  /** The file under {@code protocol/} of the test resources. */
  public SampleFile(String name) {
    this.name = name;
    try (InputStream in = SampleFile.class.getResourceAsStream("/protocol/" + name)) {
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Its lines, without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** The bytes as they stand. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** All that is said in it. */
  public List<Decoded> read(LogFormat format, Setting setting) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = format.open(setting);
    for (String line : lines()) {
      byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
      int before = said.size();
      reader.line(bytes, 0, bytes.length, said::add);
      said.subList(before, said.size()).forEach(one -> hold(one, name + ": " + line));
    }
    reader.end(said::add);
    return said;
  }

  private static void hold(Decoded one, String sample) {
    if (one instanceof Decoded.Detection detection) {
      PhysicalLimits.hold(detection.read(), sample);
    }
    if (one instanceof Decoded.Refusal refusal) {
      assertThat(refusal.mend()).as(sample).isNotBlank();
      assertThat(refusal.column()).as(sample).isPositive();
    }
  }
}
