package org.racegantry.publish.explain;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.racegantry.publish.LinePrinter;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Act;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Notice;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.ReadVerdict;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An account as one JSON document; clock times as ISO 8601 with offset, elapsed in milliseconds.
 */
public final class ExplainJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Account account;
  private final Result result;
  private final RaceSetup setup;
  private final Arithmetic arithmetic;
  private final LinePrinter lines;
  private final JsonGenerator json;
  private int nextRead;

  private ExplainJson(Account account, LinePrinter lines, JsonGenerator json) {
    this.account = account;
    this.result = account.result();
    this.setup = account.setup();
    this.arithmetic = new Arithmetic(account);
    this.lines = lines;
    this.json = json;
  }

  /** Writes the document; {@code out} stays open. */
  public static void write(Account account, OutputStream out) {
    write(account, List.of(), out);
  }

  /**
   * The same, and with each read {@code arrived} and {@code raw}: when its message came, and its
   * bytes, one character from 0 to 255 for each; null where they were not kept.
   */
  public static void write(Account account, List<Said> said, OutputStream out) {
    LinePrinter lines = new LinePrinter();
    try (JsonGenerator json = JSON.createGenerator(lines.context(), out)) {
      ExplainJson document = new ExplainJson(account, lines, json);
      json.writeStartObject();
      document.head();
      document.times();
      document.list("splits", result(account).splits(), document::split);
      document.list("reads", account.explanation().reads(), read -> document.read(read, said));
      document.list("acts", account.explanation().acts(), document::act);
      document.list("notices", result(account).notices(), document::notice);
      document.text("rule", account.explanation().rule());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static Result result(Account account) {
    return account.result();
  }

  private void head() {
    text("bib", result.entrant().bib().text());
    text("family_name", account.person().familyName());
    text("given_name", account.person().givenName());
    text("race", result.race().id());
    text("wave", result.wave().id());
    text("state", account.state());
    text("status", result.status().name());
    text("status_rule", result.rule());
    place("place", result.places().overall());
    place("place_sex", result.places().sex());
    place("place_division", result.places().division());
    place("place_nation", result.places().nation());
  }

  private void times() {
    text("gun", clock(result.gun_ms()));
    json.writeBooleanProperty("gun_planned", result.gunPlanned());
    text("basis", result.race().basis().name().toLowerCase(Locale.ROOT));
    millis("gun_ms", result.gunTime_ms());
    millis("net_ms", result.netTime_ms());
    long official_s = OfficialTime.seconds(result.rankingTime_ms());
    if (official_s == Split.UNKNOWN) {
      json.writeNullProperty("official_time");
    } else {
      text("official_time", Elapsed.hms(official_s));
    }
  }

  private void split(Split split) {
    text("point", split.point().id());
    text("time", clock(split.time_ms()));
    millis("gun_ms", split.gun_ms());
    millis("net_ms", split.net_ms());
    text("source", split.source().name().toLowerCase(Locale.ROOT));
    text("words", arithmetic.source(split));
  }

  private void read(ReadVerdict verdict, List<Said> said) {
    text("time", clock(verdict.corrected_ms()));
    text("reader", verdict.read().reader());
    text("chip", verdict.read().chip());
    text("line", verdict.line());
    json.writeNumberProperty("correction_ms", verdict.corrected_ms() - verdict.read().time_ms());
    json.writeBooleanProperty("used", verdict.used());
    text("point", verdict.point());
    text("code", verdict.notice().code());
    text("words", verdict.notice().sentence());
    if (!said.isEmpty()) {
      Said of = said.get(nextRead++);
      json.writeStringProperty("arrived", of.isKept() ? clock(of.arrived_ms()) : null);
      json.writeStringProperty("raw", of.isKept() ? of.raw() : null);
    }
  }

  private void act(Act act) {
    json.writeNumberProperty("number", act.number());
    text("at", clock(act.at_ms()));
    text("by", act.by());
    text("why", act.why());
    json.writeNumberProperty("supersedes", act.supersedes());
    text("words", new ActWords(result.entrant().id(), setup).of(act));
  }

  private void notice(Notice notice) {
    text("code", notice.code());
    text("severity", notice.severity().name().toLowerCase(Locale.ROOT));
    text("words", notice.sentence());
  }

  private <T> void list(String name, List<T> values, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      lines.inlineNext();
      json.writeStartObject();
      writer.accept(value);
      json.writeEndObject();
      lines.inlineEnd();
    }
    json.writeEndArray();
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, PlainText.whole(value));
  }

  private void place(String name, int place) {
    if (place == Places.NONE) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, place);
    }
  }

  private void millis(String name, long elapsed_ms) {
    if (elapsed_ms == Split.UNKNOWN) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, elapsed_ms);
    }
  }

  private String clock(long moment_ms) {
    return RaceClock.iso(moment_ms, setup.zone());
  }
}
