package org.racegantry.browser;

import java.util.ArrayList;
import java.util.List;

/** Names made to break out of wherever a page puts them. */
final class HostileNames {
  private static final String RUN = "window.pwned=1";

  private HostileNames() {}

  /** Each way out of the text, around each thing that would run. */
  static List<String> all() {
    List<String> openings =
        List.of(
            "",
            "\"",
            "'",
            "\">",
            "'>",
            "</td>",
            "</a>",
            "</script>",
            "</title>",
            "</textarea>",
            "-->",
            "]]>",
            "\n\ndata: ",
            "\u2028",
            "&quot;&gt;",
            "%22%3E",
            "\\u0022>",
            "\u202e",
            "${",
            "{{");
    List<String> payloads =
        List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=" + RUN + ">",
            "<svg onload=" + RUN + ">",
            "<iframe srcdoc='<script>parent." + RUN + "</script>'>",
            "<a href='javascript:" + RUN + "'>x</a>",
            " onmouseover=" + RUN + " autofocus onfocus=" + RUN + " x=",
            "<style>*{display:none}</style>",
            "event: board\ndata: {\"order\":[]}",
            "<template><script>" + RUN + "</script></template>",
            "<math><mtext></p><script>" + RUN + "</script>");
    List<String> all = new ArrayList<>();
    for (String opening : openings) {
      for (String payload : payloads) {
        all.add(opening + payload);
      }
    }
    return List.copyOf(all);
  }
}
