package org.racegantry.rehearsal.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Talk;
import org.racegantry.race.Read;

/**
 * An emulated reader and a talk, joined without a socket: bytes in random pieces, breaks in which
 * what is under way is lost, and everything that was stored remembered for the next talk.
 */
final class Conversation implements Wire {
  final List<Read> taken = new ArrayList<>();
  final List<Decoded> said = new ArrayList<>();
  final StringBuilder asked = new StringBuilder();

  private final Protocol protocol;
  private final Emulator emulator;
  private final Random random;
  private final ByteArrayOutputStream underWay = new ByteArrayOutputStream();
  private Setting setting;
  private RecordedTurn turn = new RecordedTurn();
  private Talk talk;
  private long messages;
  long now_ms;

  Conversation(Protocol protocol, Emulator emulator, Setting setting, long now_ms, long seed) {
    this.protocol = protocol;
    this.emulator = emulator;
    this.setting = setting;
    this.now_ms = now_ms;
    this.random = new Random(seed);
  }

  @Override
  public void send(byte[] bytes) {
    underWay.writeBytes(bytes);
  }

  @Override
  public void hangUp() {
    cut();
  }

  @Override
  public boolean stands() {
    return talk != null;
  }

  void connect() {
    talk = protocol.talk(setting);
    turn = new RecordedTurn();
    messages = 0;
    talk.opened(now_ms, turn);
    emulator.connected(now_ms, this);
    deliver();
  }

  /** The connection breaks; half of what is under way still arrives. */
  void cut() {
    byte[] bytes = underWay.toByteArray();
    underWay.reset();
    arrive(bytes, bytes.length / 2);
    setting = setting.having(remembered());
    talk = null;
    emulator.disconnected();
  }

  private TreeMap<String, Long> remembered() {
    TreeMap<String, Long> all = new TreeMap<>(setting.reached());
    all.putAll(turn.reached());
    return all;
  }

  void seconds(int count) {
    for (int i = 0; i < count; i++) {
      now_ms += 1_000;
      emulator.tick(now_ms, this);
      deliver();
      if (talk != null) {
        talk.tick(now_ms, turn);
        if (!turn.hungUp().isEmpty()) {
          throw new AssertionError(turn.hungUp());
        }
        deliver();
      }
    }
  }

  /** All that is under way, both ways, until nothing is. */
  void deliver() {
    while (talk != null && (underWay.size() > 0 || !turn.sentAgain().isEmpty())) {
      byte[] bytes = underWay.toByteArray();
      underWay.reset();
      arrive(bytes, bytes.length);
      String answer = turn.sent();
      asked.append(answer);
      byte[] answers = answer.getBytes(StandardCharsets.ISO_8859_1);
      emulator.heard(answers, 0, answers.length, now_ms, this);
    }
  }

  private void arrive(byte[] bytes, int length) {
    int at = 0;
    while (at < length) {
      int piece = Math.min(length - at, 1 + random.nextInt(60));
      talk.heard(bytes, at, piece, now_ms, turn);
      at += piece;
    }
    for (; messages < turn.count(); messages++) {
      List<Decoded> heard = turn.messages().get((int) messages).said();
      said.addAll(heard);
      for (Decoded one : heard) {
        if (one instanceof Decoded.Detection detection) {
          taken.add(detection.read());
        }
      }
    }
  }
}
