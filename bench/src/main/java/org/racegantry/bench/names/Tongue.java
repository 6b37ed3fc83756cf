package org.racegantry.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one tongue makes names.
 *
 * @param share how common it is, beside the others
 * @param given whole given names
 * @param begins beginnings of family names
 * @param ends their endings
 */
record Tongue(int share, List<String> given, List<String> begins, List<String> ends) {
  private static final String FILE = "tongues.txt";

  /** All of them, in the order of the file that comes with this bench. */
  static List<Tongue> all() {
    List<Tongue> all = new ArrayList<>();
    try (InputStream in = Tongue.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("tongue ")) {
          int share = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
          all.add(
              new Tongue(
                  share,
                  parts("given ", lines.readLine()),
                  parts("begin ", lines.readLine()),
                  parts("end ", lines.readLine())));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(all);
  }

  private static List<String> parts(String key, String line) {
    if (line == null || !line.startsWith(key)) {
      throw new IllegalStateException(FILE + ": expected a line with " + key + "but got " + line);
    }
    return Arrays.stream(line.substring(key.length()).strip().split(" "))
        .map(part -> part.equals("-") ? "" : part.replace('_', ' '))
        .toList();
  }
}
