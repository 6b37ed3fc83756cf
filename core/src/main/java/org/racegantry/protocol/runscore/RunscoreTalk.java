package org.racegantry.protocol.runscore;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.LocalClocks;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/** The receiving end of the feed; it has nothing to say. */
final class RunscoreTalk implements Talk {
  private static final int LINE_LIMIT_BYTES = 4_096;

  private final LineFrames frames = new LineFrames(LINE_LIMIT_BYTES);
  private final LocalClocks clocks;

  RunscoreTalk(Setting setting) {
    this.clocks = new LocalClocks(setting);
  }

  @Override
  public void opened(long now_ms, Turn turn) {}

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    frames.feed(
        bytes,
        offset,
        length,
        new LineFrames.Sink() {
          @Override
          public void line(byte[] line, int from, int count) {
            if (count > 0) {
              turn.message(line, from, count);
              turn.take(said(MessageText.of(line, from, count), now_ms));
            }
          }

          @Override
          public void tooLong() {
            turn.message(new byte[0], 0, 0);
            String mend = "end each line before its " + LINE_LIMIT_BYTES + "th byte";
            turn.take(new BadMessage(1, "", mend).refusal());
          }
        });
  }

  private Decoded said(String line, long now_ms) {
    try {
      return new Decoded.Detection(RunscoreLine.read(line, clocks, now_ms));
    } catch (BadMessage bad) {
      return bad.refusal();
    }
  }
}
