package org.racegantry.publish;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Names nobody should have, always the same ones for the same seed. */
public final class HostileNames {
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</td></table>",
          "'; DROP TABLE person; --",
          "=HYPERLINK(\"http://x\")",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "\uFF1D1+1",
          "\uFF0B",
          "\uFF0D",
          "\uFF20",
          "\t=1",
          "\r\n=1",
          "\n",
          "\r",
          "\u0000",
          "\u0007",
          "\u001B[2J\u001B[31m",
          "\u009B31m",
          "\u202Eevil\u202C",
          "\u2066x\u2069",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "\u2029",
          "\uD800",
          "\uDC00",
          "\uFFFE",
          "\uFFFF",
          "a,b",
          "\"",
          "''",
          "&amp;",
          "${7*7}",
          "@if(true)",
          "Zo\u00EB",
          "\u0141\u0105cka",
          "\u738B\u5C0F\u660E",
          "\u0645\u062D\u0645\u062F",
          "e\u0301\u0302\u0303",
          "\uD83C\uDFC3",
          "%s%n",
          "\\",
          "x".repeat(300),
          " ",
          "\u00A0");

  private HostileNames() {}

  /** Every piece by itself, then random ones strung together. */
  public static Stream<String> of(long seed, int random) {
    Random draw = new Random(seed);
    return Stream.concat(PIECES.stream(), Stream.generate(() -> strung(draw)).limit(random));
  }

  private static String strung(Random draw) {
    StringBuilder name = new StringBuilder();
    int pieces = 1 + draw.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      name.append(PIECES.get(draw.nextInt(PIECES.size())));
    }
    return name.toString();
  }
}
