package org.racegantry.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Texts made to break out of wherever a page puts them. Whatever becomes an element carries the
 * mark {@code data-pwn}, and whatever runs sets {@code window.pwned}.
 */
final class HostileNames {
  private static final String RUN = "window.pwned=1";
  private static final int LONG = 100;

  /** Ways out of the text. */
  private static final List<String> OPENINGS =
      List.of(
          "",
          "\"",
          "'",
          "\">",
          "'>",
          "</td></table></main>",
          "</a>",
          "</script>",
          "</title>",
          "</textarea>",
          "</svg>",
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

  /** Things that would run, or stand there. */
  private static final List<String> PAYLOADS =
      List.of(
          "<script data-pwn>" + RUN + "</script>",
          "<img data-pwn src=x onerror=" + RUN + ">",
          "<svg data-pwn onload=" + RUN + ">",
          "<iframe data-pwn srcdoc='<script>parent." + RUN + "</script>'></iframe>",
          "<a data-pwn href='javascript:" + RUN + "'>x</a>",
          " data-pwn onmouseover=" + RUN + " autofocus onfocus=" + RUN + " x=",
          "<style data-pwn>*{display:none}</style>",
          "event: board\ndata: {\"order\":[]}",
          "<template data-pwn><script>" + RUN + "</script></template>",
          "<math data-pwn><mtext></p><script>" + RUN + "</script>",
          "<base data-pwn href=//elsewhere.example/>",
          "<form data-pwn action=//elsewhere.example/><button>x");

  /** Texts that are odd in themselves. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u200b",
          "\u200d",
          "X",
          "Ø",
          "我",
          "é",
          "\u0301",
          "null",
          "undefined",
          "NaN",
          "true",
          "0",
          "-1",
          "None",
          "[object Object]",
          "__proto__",
          "constructor",
          "toString",
          "hasOwnProperty",
          "=HYPERLINK(\"http://elsewhere.example\")",
          "=1+1",
          "+1+1",
          "-2+3",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r\n=1+1",
          "\uff1d1+1",
          "=cmd|' /C calc'!A0",
          "a,b;c\td",
          "\"quoted\"",
          "a\"b",
          "'",
          "\\",
          "\\n",
          "%s%n%d",
          "%00",
          "\u0000",
          "\u0007bell",
          "\u001b[2J\u001b[31mred",
          "two\nlines",
          "two\r\nlines",
          "next\u0085line",
          "para\u2029graph",
          "\u202eevil\u202c",
          "\u2066left\u2069",
          "\u200f\u061cmarks",
          "\ufeffmark",
          "soft\u00adhyphen",
          "محمد صلاح",
          "שָׁלוֹם (שלום) 123",
          "علي <b data-pwn>ali</b>",
          "🏃",
          "🏃🏽‍♀️‍➡️",
          "👨‍👩‍👧‍👦 family",
          "🇰🇪🇪🇹🇬🇧",
          "❤️‍🔥",
          "&lt;b data-pwn&gt;",
          "&#60;b data-pwn&#62;",
          "&amp;amp;",
          "&",
          "<",
          ">",
          "<!--",
          "${7*7}",
          "#{7*7}",
          "{{7*7}}",
          "<%= 7*7 %>",
          "@if(true)x@endif",
          "$unsafe{name}",
          "!{out.write(1)}",
          "../../etc/passwd",
          "//elsewhere.example",
          "javascript:" + RUN,
          "data:text/html,<b data-pwn>",
          "?race=mass&from=1",
          "#main",
          "a/b%2Fc",
          "Robert'); DROP TABLE person; --",
          "*{display:none}",
          "url(//elsewhere.example)",
          "\ufdfd\ufdfd\ufdfd\ufdfd\ufdfd",
          "İıŞşẞß",
          "ﬁﬂﬃ",
          "Ａ１ｗｉｄｅ",
          "𝕄𝕒𝕥𝕙",
          "ก็็็็็็็็็็",
          "Z" + "\u0330\u0352\u0357\u033a\u0308".repeat(12),
          "e\u0301\u0302\u0303 of\u0332 marks\u0336",
          "W".repeat(LONG),
          "i".repeat(LONG),
          "漢".repeat(LONG),
          "م".repeat(LONG),
          "🏃".repeat(LONG / 2),
          "0123456789".repeat(LONG / 10),
          "a.b-c_d/".repeat(LONG / 8),
          "\u2067\u202b".repeat(20) + "x",
          "<".repeat(LONG));

  private HostileNames() {}

  /** So many different texts, always the same ones: each of the lists above, then mixtures. */
  static List<String> all(int count) {
    Set<String> all = new LinkedHashSet<>(ODD);
    for (String opening : OPENINGS) {
      for (String payload : PAYLOADS) {
        all.add(opening + payload);
      }
    }
    SplittableRandom random = new SplittableRandom(2023);
    while (all.size() < count) {
      all.add(any(ODD, random) + any(OPENINGS, random) + any(PAYLOADS, random));
      all.add(any(ODD, random) + any(ODD, random));
      all.add("Ann" + any(OPENINGS, random) + any(ODD, random) + any(PAYLOADS, random));
    }
    return new ArrayList<>(all).subList(0, count);
  }

  private static String any(List<String> texts, SplittableRandom random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
