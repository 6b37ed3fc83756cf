package org.racegantry.rehearsal.device;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an exporter has to send: records that wait for a message, and messages that wait for their
 * acknowledgement, a few at a time. Confined to one thread.
 */
final class MylapsOutbox {
  private static final int RECORDS_MAX = 30;
  private static final int UNDER_WAY_MAX = 8;
  private static final long REPEAT_AFTER_MS = 20_000;
  private static final long NOT_SENT = Long.MIN_VALUE;

  private final ArrayDeque<String> passings = new ArrayDeque<>();
  private final SortedMap<Long, UnderWay> underWay = new TreeMap<>();
  private long last;
  private long waitingRecords;

  /** A numbered message. */
  record Message(long number, boolean marker, List<String> records) {}

  private static final class UnderWay {
    private final Message message;
    private final boolean counts;
    private long sent_ms = NOT_SENT;

    UnderWay(Message message, boolean counts) {
      this.message = message;
      this.counts = counts;
    }
  }

  /** A passing waits for its message. */
  void passing(String record) {
    passings.add(record);
  }

  /** A marker that is owed until it is acknowledged. */
  void marker(String record) {
    add(true, List.of(record), true);
  }

  /** A marker that was acknowledged before, said once more, unless one is under way. */
  void repeatedMarker(String record) {
    if (underWay.values().stream().noneMatch(message -> message.message.marker())) {
      add(true, List.of(record), false);
    }
  }

  /** How many passings and markers are not acknowledged. */
  long owed() {
    return passings.size() + waitingRecords;
  }

  /** A message has arrived for good. */
  void acknowledged(String number) {
    UnderWay done = number.matches("[0-9]{1,18}") ? underWay.remove(Long.parseLong(number)) : null;
    if (done != null && done.counts) {
      waitingRecords -= done.message.records().size();
    }
  }

  /** The connection is a new one: everything under way is sent again. */
  void forgetSent() {
    underWay.values().forEach(message -> message.sent_ms = NOT_SENT);
  }

  /** What was sent long ago and not acknowledged is sent again. */
  void forgetSentBefore(long now_ms) {
    for (UnderWay message : underWay.values()) {
      if (message.sent_ms != NOT_SENT && now_ms - message.sent_ms >= REPEAT_AFTER_MS) {
        message.sent_ms = NOT_SENT;
      }
    }
  }

  /** What is to be sent now; it counts as sent. */
  List<Message> toSend(long now_ms) {
    while (underWay.size() < UNDER_WAY_MAX && !passings.isEmpty()) {
      List<String> records = new ArrayList<>();
      while (records.size() < RECORDS_MAX && !passings.isEmpty()) {
        records.add(passings.poll());
      }
      add(false, records, true);
    }
    List<Message> messages = new ArrayList<>();
    for (UnderWay message : underWay.values()) {
      if (message.sent_ms == NOT_SENT) {
        message.sent_ms = now_ms;
        messages.add(message.message);
      }
    }
    return messages;
  }

  private void add(boolean marker, List<String> records, boolean counts) {
    last++;
    underWay.put(last, new UnderWay(new Message(last, marker, List.copyOf(records)), counts));
    waitingRecords += counts ? records.size() : 0;
  }
}
