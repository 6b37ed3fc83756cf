package org.racegantry.protocol.llrp;

import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/**
 * We called a reader. It says first whether it takes the call; then we have it keep in touch, plan
 * the reading of every tag, and start. Its clock is never touched.
 */
final class LlrpTalk implements Talk {
  private static final int SILENCES = 3;
  private static final long PATIENCE_ms = 10_000;
  private static final long LEEWAY_ms = 5_000;

  private final LlrpFrames frames = new LlrpFrames();
  private final ReaderClock clock = new ReaderClock();
  private final LlrpMessages messages;
  private final ReaderEvents events;
  private final Startup startup;
  private final Patience quiet = new Patience();
  private final Patience answer = new Patience();
  private final Patience whole = new Patience();
  private long keptEvery_ms = Commands.KEEPALIVE_ms;
  private long keptLast_ms;
  private boolean over;

  LlrpTalk(Setting setting) {
    this.events = new ReaderEvents(setting.reader(), LlrpProtocol.gunPort(setting), clock);
    this.messages = new LlrpMessages(setting.reader(), events, clock);
    this.startup = new Startup(!setting.option(LlrpProtocol.START, "yes").equals("no"));
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    quiet.begin(now_ms);
    answer.begin(now_ms);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    if (over) {
      return;
    }
    quiet.begin(now_ms);
    frames.feed(
        bytes,
        offset,
        length,
        new LlrpFrames.Sink() {
          @Override
          public void message(byte[] message, int from, int size) {
            take(message, from, size, now_ms, turn);
          }

          @Override
          public void broken(byte[] header, int from, int size, String why) {
            turn.message(header, from, size);
            String value = Octets.hex(header, from, size);
            turn.take(new Decoded.Refusal(1, value, "send LLRP; " + why));
            hangUp("what it sends is no LLRP, or was cut: " + why, turn);
          }
        });
    if (!frames.midway()) {
      whole.end();
    } else if (!whole.running()) {
      whole.begin(now_ms);
    }
  }

  private void take(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    whole.end();
    if (over) {
      return;
    }
    turn.message(bytes, offset, length);
    messages.take(bytes, offset, length, now_ms, turn::take);
    Header header = Header.read(bytes, offset);
    switch (header.type()) {
      case MessageType.KEEPALIVE -> {
        turn.send(Commands.keepaliveAck(header.id()));
        keptEvery_ms =
            keptLast_ms == 0 ? keptEvery_ms : Math.max(keptEvery_ms, now_ms - keptLast_ms);
        keptLast_ms = now_ms;
      }
      case MessageType.READER_EVENT_NOTIFICATION -> eventTaken(now_ms, turn);
      case MessageType.RO_ACCESS_REPORT, MessageType.CUSTOM_MESSAGE -> {
        // Taken above.
      }
      default -> answered(bytes, offset, length, now_ms, turn);
    }
  }

  private void eventTaken(long now_ms, Turn turn) {
    if (events.closing()) {
      hangUp("the reader ends the connection", turn);
    } else if (events.call() > ReaderEvents.CALL_TAKEN) {
      hangUp(events.refusal(), turn);
    } else if (events.call() == ReaderEvents.CALL_TAKEN && !startup.begun()) {
      startup.begin(turn);
      answer.begin(now_ms);
    }
  }

  private void answered(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    Header header = Header.read(bytes, offset);
    String trouble = StatusCode.trouble(bytes, offset, length);
    String asked = startup.asked();
    String fatal = startup.answered(header.type(), header.id(), trouble, turn);
    if (!trouble.isEmpty()) {
      String told = asked.isEmpty() ? trouble : asked + ": " + trouble;
      turn.take(events.status(Decoded.Status.NO_TIME, told));
    }
    if (!fatal.isEmpty()) {
      hangUp(fatal, turn);
    }
    answer.begin(now_ms);
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    if (over) {
      return;
    }
    if (whole.over(now_ms, PATIENCE_ms)) {
      hangUp("a message it began did not end", turn);
    } else if (!startup.begun() && answer.over(now_ms, LEEWAY_ms)) {
      // Every reader should have said that it takes the call; some small ones do not.
      startup.begin(turn);
      answer.begin(now_ms);
    } else if (startup.waiting() && answer.over(now_ms, LEEWAY_ms)) {
      String fatal = startup.unanswered(turn);
      answer.begin(now_ms);
      if (!fatal.isEmpty()) {
        hangUp(fatal, turn);
      }
    } else if (touched() && quiet.over(now_ms, SILENCES * keptEvery_ms)) {
      hangUp(SILENCES + " keepalives of it did not come", turn);
    }
    quiet.tick();
    answer.tick();
    whole.tick();
  }

  /** Whether it keeps in touch: as we had it do, or as somebody else did. */
  private boolean touched() {
    return startup.keptInTouch() || keptEvery_ms > Commands.KEEPALIVE_ms;
  }

  @Override
  public void refused(String why, Turn turn) {
    if (!over && startup.begun()) {
      turn.send(Commands.close(startup.nextId()));
    }
    over = true;
  }

  private void hangUp(String why, Turn turn) {
    over = true;
    turn.hangUp(why);
  }
}
