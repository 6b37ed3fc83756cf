package org.racegantry.protocol.mylaps;

import java.util.List;
import java.util.function.Consumer;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.MessageText;
import org.racegantry.protocol.Setting;

/**
 * What passings, records and markers say, each for itself: a bad one among good ones costs no
 * other. Remembers of a stream only what its times and checks rest on. Confined to one stream.
 */
final class Messages {
  /** Where one of these stands in the place of a record, a {@code $} between two was lost. */
  private static final List<String> TYPES =
      List.of("Passing", "Store", "Marker", "Pong", "Ping", "AckPing", "AckPong", "AckGetInfo");

  private final Clocks clocks;
  private final Checks checks = new Checks();
  private final String nameless;

  Messages(Setting setting) {
    this.clocks = new Clocks(setting);
    this.nameless = setting.reader();
  }

  /** The location of a message, or what we call a device that names none. */
  String location(Envelope envelope) throws BadMessage {
    String source = envelope.source();
    return MessageText.reader(source.isEmpty() ? nameless : source, 1);
  }

  /**
   * What a message of passings, records or markers says, in its order.
   *
   * @return whether it is one message, so that its number is its own
   */
  boolean take(Envelope envelope, long now_ms, Consumer<Decoded> said) {
    String location;
    try {
      location = location(envelope);
      refuseTwoInOne(envelope);
    } catch (BadMessage bad) {
      said.accept(bad.refusal());
      return false;
    }
    boolean marks = envelope.type().equals("Marker");
    for (Envelope.Part part : envelope.records()) {
      try {
        said.accept(
            marks ? Mark.said(location, part, clocks, now_ms) : read(location, part, now_ms));
      } catch (BadMessage bad) {
        said.accept(bad.refusal());
      }
    }
    return true;
  }

  private Decoded read(String location, Envelope.Part part, long now_ms) throws BadMessage {
    return new Decoded.Detection(
        Fields.areIn(part)
            ? Passing.read(location, part, clocks, now_ms)
            : StoreRecord.read(location, part, clocks, checks, now_ms));
  }

  private static void refuseTwoInOne(Envelope envelope) throws BadMessage {
    for (Envelope.Part part : envelope.parts()) {
      if (TYPES.contains(part.text().strip())) {
        throw new BadMessage(part.column(), part.text(), "end each message with @$");
      }
    }
  }
}
