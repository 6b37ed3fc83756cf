package org.racegantry.publish.roadside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/**
 * Where a runner can still be seen, as a page and as a calendar; ten kilometres, a mat half way.
 */
class RoadsideTest {
  private static final PublicAddress SITE = new PublicAddress("https://results.example.org");
  private static final String HOSTILE =
      "O'Brien; \\n, \"Zoë\" and a name so long that a line of it has to be folded, ÅÄÖ 走る";

  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private SiteState state;

  @BeforeEach
  void open() {
    race = new TinyRace(folder.resolve("tiny.gantry"), "Able", HOSTILE);
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    state = new SiteState(tail);
  }

  @AfterEach
  void close() {
    tail.close();
    journal.close();
    race.close();
  }

  private RoadsideMaker maker(int entrant, long after_ms, Integer... points) {
    try {
      long seq = race.journal().head().seq();
      assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
    SnapshotView view = state.view();
    Chosen chosen = new Chosen(List.of(points), List.of());
    return new RoadsideMaker(view, entrant, chosen, TinyRace.GUN_ms + after_ms, SITE);
  }

  private List<Map<String, String>> calendar(int entrant, long after_ms, Integer... points) {
    RoadsideMaker maker = maker(entrant, after_ms, points);
    byte[] file = CalendarFile.of(maker.calendarName(), Duration.ofMinutes(5), maker.events());
    return StrictCalendar.events(file);
  }

  @Test
  void aCalendarSpansTheBandAndSaysThatItIsAnEstimate() {
    race.passAll(2, "START", 0);
    race.pass(1, "5K", 1_000_000);
    Map<String, String> event = calendar(0, 1_060_000).getFirst();
    Instant from = StrictCalendar.moment(event, "DTSTART");
    Instant until = StrictCalendar.moment(event, "DTEND");
    Instant even = Instant.ofEpochMilli(TinyRace.GUN_ms + 2_040_000);
    assertThat(even).isBetween(from, until);
    assertThat(event.get("DESCRIPTION")).startsWith("Estimate, not a result").contains("As of");
    assertThat(event.get("SUMMARY")).startsWith("ABLE at Finish about ").endsWith("(estimate)");
    assertThat(event.get("STATUS")).isEqualTo("TENTATIVE");
    assertThat(event.get("URL")).isEqualTo("https://results.example.org/r/1");
    assertThat(StrictCalendar.moment(event, "DTSTAMP"))
        .isEqualTo(Instant.ofEpochMilli(TinyRace.GUN_ms + 1_060_000));
  }

  @Test
  void anEventKeepsItsNameFromFirstEstimateToTheTimeMeasuredAndItsNumberGrows() {
    race.passAll(2, "START", 0);
    Map<String, String> first = calendar(0, 60_000, 1).getFirst();
    Map<String, String> later = calendar(0, 600_000, 1).getFirst();
    race.pass(1, "5K", 1_000_000);
    Map<String, String> seen = calendar(0, 1_100_000, 1).getFirst();
    assertThat(List.of(later.get("UID"), seen.get("UID"))).containsOnly(first.get("UID"));
    assertThat(Integer.parseInt(later.get("SEQUENCE")))
        .isGreaterThan(Integer.parseInt(first.get("SEQUENCE")))
        .isLessThan(Integer.parseInt(seen.get("SEQUENCE")));
    assertThat(seen.get("STATUS")).isEqualTo("CONFIRMED");
    assertThat(seen.get("SUMMARY")).isEqualTo("ABLE was at 5K at 10:16:40");
    String other = calendar(1, 600_000, 1).getFirst().get("UID");
    assertThat(other).isNotEqualTo(first.get("UID"));
  }

  @Test
  void aHostileNameStaysOneTextInACalendar() {
    race.passAll(2, "START", 0);
    List<Map<String, String>> events = calendar(1, 60_000);
    assertThat(events).hasSize(2);
    assertThat(events.getFirst().get("SUMMARY")).contains("O'BRIEN; \\N, \"ZOË\"").contains("走る");
  }

  @Test
  void theStrictReaderRefusesWhatTheStandardForbids() {
    byte[] bare = "BEGIN:VCALENDAR\nEND:VCALENDAR\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> StrictCalendar.events(bare)).hasMessageContaining("line feed");
    String longLine = "BEGIN:VCALENDAR\r\nX-NAME:" + "a".repeat(70) + "\r\nEND:VCALENDAR\r\n";
    assertThatThrownBy(() -> StrictCalendar.events(longLine.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("77 octets");
  }

  @Test
  void withoutAChoiceAllPointsAheadAreShownAndWithOneTheSeenToo() {
    race.passAll(2, "START", 0);
    race.pass(1, "5K", 1_000_000);
    assertThat(maker(0, 1_060_000).page().rows())
        .extracting(RoadsidePage.Row::point)
        .containsExactly("Finish");
    RoadsidePage chosen = maker(0, 1_060_000, 1, 2).page();
    assertThat(chosen.rows()).extracting(RoadsidePage.Row::seen).containsExactly("10:16:40", "");
    assertThat(chosen.calendar()).isEqualTo("/r/1/see.ics?at=5K&at=FINISH");
    assertThat(chosen.subscribe())
        .isEqualTo("webcal://results.example.org/r/1/see.ics?at=5K&at=FINISH");
  }

  @Test
  void whoIsNotFollowedIsNowhereToBeSeen() {
    race.act(
        new Change.EntrantSet(
            new Entrant(new EntrantId(1), new Bib("1"), "M", 15, "", "", "", "", "", "", -1, -1)));
    race.passAll(2, "START", 0);
    race.passAll(2, "5K", 1_000_000);
    assertThat(maker(0, 1_060_000, 1, 2).events()).isEmpty();
    assertThat(maker(0, 1_060_000).page().rows()).isEmpty();
    assertThat(maker(1, 1_060_000).page().rows()).isNotEmpty();
  }

  @Test
  void whoIsLateIsSaidToBeKindlyAndGivenUpAfterAnHour() {
    race.passAll(2, "START", 0);
    race.pass(1, "5K", 1_000_000);
    RoadsidePage late = maker(0, 3_000_000).page();
    assertThat(late.late()).startsWith("Not seen yet at Finish, was expected by 10:3");
    assertThat(late.rows()).hasSize(1);
    RoadsidePage lost = maker(0, 9_000_000).page();
    assertThat(lost.late()).contains("nothing is estimated any more");
    assertThat(lost.rows()).isEmpty();
  }
}
