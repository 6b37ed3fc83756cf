package org.racegantry.publish.control;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.control.view.RunnerCard;

/** Addresses of forms with fields filled in. */
public final class Links {
  private Links() {}

  /** Fields as parameters of an address, {@code ?bib=1234&point=FINISH}; empty without any. */
  public static String query(Map<String, String> fields) {
    StringBuilder query = new StringBuilder();
    new TreeMap<>(fields)
        .forEach(
            (name, value) ->
                query
                    .append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return query.toString();
  }

  /** The parameters that strike a read. */
  public static String strike(RunnerCard.ReadRow read) {
    return query(Map.of("reader", read.reader(), "chip", read.chip(), "time", read.at()));
  }
}
