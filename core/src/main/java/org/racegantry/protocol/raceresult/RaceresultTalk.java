package org.racegantry.protocol.raceresult;

import java.nio.charset.StandardCharsets;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Silence;
import org.racegantry.protocol.Talk;
import org.racegantry.protocol.Turn;

/**
 * A conversation with one decoder. It asks for the version, the status and the number of passings,
 * has new passings pushed where the decoder can, and fetches by number whatever is not there: what
 * was stored before, what a break swallowed, what a push left out.
 *
 * <p>It says nothing that could touch the decoder's clock or its timing.
 */
final class RaceresultTalk implements Talk {
  private static final int LINE_BYTES_MAX = 4 << 10;
  private static final long STATUS_EVERY_MS = 30_000;
  private static final long COUNT_EVERY_MS = 30_000;
  private static final long PING_EVERY_MS = 10_000;
  private static final long SILENCE_MS = 35_000;
  private static final String PUSHED = "#P;";

  private final LineFrames frames = new LineFrames(LINE_BYTES_MAX);
  private final Questions questions = new Questions();
  private final Silence silence = new Silence();
  private final Silence sinceStatus = new Silence();
  private final Silence sinceCount = new Silence();
  private final Silence sincePing = new Silence();
  private final DecoderDays days;
  private final Files files;
  private final String reader;
  private final String trigger;
  private final boolean mayPush;
  private boolean pushing;
  private boolean ready;

  RaceresultTalk(Setting setting) {
    this.reader = setting.reader().isEmpty() ? "raceresult" : setting.reader();
    this.trigger = setting.option("trigger", RaceresultProtocol.TRIGGER);
    this.mayPush = !setting.option("mode", "push").equals("pull");
    this.days = new DecoderDays(new LocalClock(setting.zone(), setting.raceDay()));
    this.files = new Files(setting, reader);
  }

  @Override
  public void opened(long now_ms, Turn turn) {
    for (Silence each : new Silence[] {silence, sinceStatus, sinceCount, sincePing}) {
      each.broken(now_ms);
    }
    questions.ask("GETPROTOCOL", now_ms, turn);
  }

  @Override
  public void heard(byte[] bytes, int offset, int length, long now_ms, Turn turn) {
    silence.broken(now_ms);
    frames.feed(bytes, offset, length, new Lines(now_ms, turn));
  }

  @Override
  public void tick(long now_ms, Turn turn) {
    silence.tick();
    sinceStatus.tick();
    sinceCount.tick();
    sincePing.tick();
    if (silence.lasts(SILENCE_MS, now_ms)) {
      turn.hangUp("the decoder has sent nothing for 35 seconds");
      return;
    }
    String unanswered = questions.tick(now_ms, turn);
    if (isAboutVersions(unanswered)) {
      begin(Versions.OLDEST, now_ms, turn);
    }
    if (ready) {
      ask(now_ms, turn);
    }
  }

  private void ask(long now_ms, Turn turn) {
    if (sinceStatus.lasts(STATUS_EVERY_MS, now_ms)) {
      sinceStatus.broken(now_ms);
      questions.ask("GETSTATUS", now_ms, turn);
    }
    if (!pushing || sinceCount.lasts(COUNT_EVERY_MS, now_ms)) {
      sinceCount.broken(now_ms);
      questions.ask("PASSINGS", now_ms, turn);
    }
    if (pushing && sincePing.lasts(PING_EVERY_MS, now_ms)) {
      sincePing.broken(now_ms);
      questions.ask("PING", now_ms, turn);
    }
    fetch(now_ms, turn);
  }

  /** What the line is, by how it begins. */
  private void line(String line, long now_ms, Turn turn) {
    if (line.startsWith(PUSHED)) {
      passing(line.substring(PUSHED.length()), PUSHED.length(), "", now_ms, turn);
    } else if (line.startsWith("#")) {
      // Something else is pushed, such as a prewarn: no passing.
      turn.take(Decoded.Status.alive(reader));
    } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
      questions.goesOn(now_ms);
      passing(line, 0, questions.open(), now_ms, turn);
    } else {
      answer(line, now_ms, turn);
    }
  }

  private void answer(String line, long now_ms, Turn turn) {
    Fields fields = new Fields(line, ';');
    String word = fields.text(0).strip();
    switch (word) {
      case "GETPROTOCOL" -> protocol(fields, now_ms, turn);
      case "SETPROTOCOL" -> begin(Versions.of(fields.text(1)), now_ms, turn);
      case "GETSTATUS" -> status(fields, now_ms, turn);
      case "PASSINGS" -> {
        if (!files.counted(fields, question -> questions.ask(question, now_ms, turn))) {
          turn.take(new Decoded.Refusal(1, line, "answer PASSINGS;count;file"));
        }
      }
      case "SETPUSHPASSINGS" -> pushing = fields.is(1, "1");
      default -> turn.take(Decoded.Status.alive(reader));
    }
    boolean fewer = word.startsWith("ONLY") && !word.replaceAll("[^1-9]", "").isEmpty();
    if (!questions.open().isEmpty() && !fewer && answers(word)) {
      boolean notUnderstood = isAboutVersions(questions.open()) && !isAboutVersions(word);
      questions.answered(now_ms, turn);
      if (notUnderstood) {
        begin(Versions.OLDEST, now_ms, turn);
      }
    }
    fetch(now_ms, turn);
  }

  private static boolean isAboutVersions(String question) {
    return question.startsWith("GETPROTOCOL") || question.startsWith("SETPROTOCOL");
  }

  /** Any word ends the open question, also one that says that it was not understood. */
  private boolean answers(String word) {
    String open = new Fields(questions.open(), ';').text(0);
    return open.equals(word) || !RaceresultProtocol.WORDS.contains(word);
  }

  private void protocol(Fields fields, long now_ms, Turn turn) {
    Versions most = Versions.of(fields.text(3));
    Versions current = Versions.of(fields.text(1));
    Versions wanted = most.isAbove(Versions.NEWEST) ? Versions.NEWEST : most;
    if (wanted.isAbove(current) || current.isAbove(Versions.NEWEST)) {
      questions.ask("SETPROTOCOL;" + wanted, now_ms, turn);
    } else {
      begin(current, now_ms, turn);
    }
  }

  private void begin(Versions version, long now_ms, Turn turn) {
    if (ready) {
      return;
    }
    ready = true;
    questions.ask("GETSTATUS", now_ms, turn);
    if (mayPush && version.pushes()) {
      // Only new ones are pushed: what is stored is fetched from where we are, not from the start.
      questions.ask("SETPUSHPREWARNS;0", now_ms, turn);
      questions.ask("SETPUSHPASSINGS;1;0", now_ms, turn);
    }
    questions.ask("PASSINGS", now_ms, turn);
  }

  private void status(Fields fields, long now_ms, Turn turn) {
    try {
      DecoderStatus told = DecoderStatus.parse(fields);
      long time_ms = days.told_ms(told.day(), told.ofDay_ms(), now_ms);
      turn.take(
          new Decoded.Status(
              reader,
              told.day() < 0 ? Decoded.Status.NO_TIME : time_ms,
              told.battery_pct(),
              Decoded.Status.NO_BATTERY,
              told.antennas(),
              told.trouble()));
    } catch (BadMessage bad) {
      turn.take(bad.refusal());
    }
  }

  private void passing(String line, int before, String question, long now_ms, Turn turn) {
    try {
      PassingLine passing = PassingLine.parse(line, ';');
      long time_ms = days.moment_ms(passing.day(), passing.ofDay_ms());
      turn.take(said(passing, time_ms, reader, trigger));
      files.came(passing, question, turn, asked -> questions.ask(asked, now_ms, turn));
    } catch (BadMessage bad) {
      Decoded.Refusal refusal = bad.refusal();
      turn.take(new Decoded.Refusal(refusal.column() + before, refusal.value(), refusal.mend()));
    }
    fetch(now_ms, turn);
  }

  /** A trigger's passing is a gun, any other one a read. */
  static Decoded said(PassingLine passing, long time_ms, String reader, String trigger) {
    if (passing.chip().equals(trigger)) {
      return new Decoded.GunMark(reader, time_ms, "trigger");
    }
    return new Decoded.Detection(
        new org.racegantry.race.Read(
            reader,
            passing.chip(),
            time_ms,
            passing.antenna(),
            passing.rssi_dbm(),
            passing.number()));
  }

  private void fetch(long now_ms, Turn turn) {
    if (questions.open().isEmpty()) {
      files.next().ifPresent(question -> questions.ask(question, now_ms, turn));
    }
  }

  /** Lines without their ends. */
  private final class Lines implements LineFrames.Sink {
    private final long now_ms;
    private final Turn turn;

    Lines(long now_ms, Turn turn) {
      this.now_ms = now_ms;
      this.turn = turn;
    }

    @Override
    public void line(byte[] bytes, int offset, int length) {
      if (length > 0) {
        turn.message(bytes, offset, length);
        String line = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        RaceresultTalk.this.line(line, now_ms, turn);
      } else if (Files.isFetch(questions.open())) {
        // An empty line is the end of the passings that were asked for.
        files.fetched(questions.open(), turn);
        questions.answered(now_ms, turn);
        fetch(now_ms, turn);
      }
    }

    @Override
    public void tooLong() {
      turn.message(new byte[0], 0, 0);
      turn.take(new Decoded.Refusal(LINE_BYTES_MAX + 1, "", "end each line with CR LF"));
    }
  }
}
