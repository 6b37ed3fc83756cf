package org.racegantry.protocol.mylaps;

import java.util.List;
import java.util.Locale;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;

/**
 * One marker: {@code t=2017-10-25 11:03:40.347|mt=gun|n=Gunshot 1}, or in the first version the
 * same without keys, {@code 2025-04-13 05:57:56.027|ext-gun|Extern gunshot}. The date may be
 * missing.
 */
final class Mark {
  /** The plugs for a start gun, which may be used for something else too: an official decides. */
  private static final List<String> PLUGS = List.of("ext-1", "ext-2");

  private Mark() {}

  /** A gun mark, or for any other kind of mark a sign of life. */
  static Decoded said(String location, Envelope.Part part, Clocks clocks, long now_ms)
      throws BadMessage {
    String time;
    String kind;
    int column = part.column();
    if (Fields.areIn(part)) {
      Fields fields = new Fields(part);
      time = fields.value("t");
      kind = fields.value("mt");
      column = fields.column("t");
    } else {
      String[] words = part.text().split("\\|", -1);
      time = words[0].strip();
      kind = words.length > 1 ? words[1].strip() : "";
    }
    long time_ms = clocks.moment_ms(location, time, column, now_ms);
    return isGun(kind)
        ? new Decoded.GunMark(location, time_ms, kind)
        : Decoded.Status.alive(location);
  }

  private static boolean isGun(String kind) {
    String word = kind.toLowerCase(Locale.ROOT);
    return word.contains("gun") || PLUGS.contains(word);
  }
}
