package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.mylaps.Exporter.ms;
import static org.racegantry.protocol.mylaps.Exporter.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

class MylapsTalkTest {
  private static final String PASSING = "5K@Passing@t=11:59:50.123|c=KV86583|d=250413@7@$\r\n";

  private final Exporter exporter = new Exporter();

  @Test
  void whoAnnouncesHimselfIsGreetedAndAskedForHisLocationsAndTheirDevices() {
    assertThat(exporter.types("Toolkit@Pong@$\r\n"))
        .isEqualTo("Gantry@AckPong@Version2.1@$\r\nGantry@GetLocations@$\r\n");
    assertThat(exporter.types("Toolkit@GetLocations@ln=Start@ln=5K@$\r\n"))
        .isEqualTo("Gantry@GetInfo@Start@$\r\nGantry@GetInfo@5K@$\r\n");
    assertThat(exporter.said())
        .containsExactly(Decoded.Status.alive("Start"), Decoded.Status.alive("5K"));
  }

  @Test
  void aGreetingThatIsAPingIsAnsweredAsAGreeting() {
    assertThat(exporter.types("Toolkit@Ping@$\r\n")).contains("@AckPong@Version2.1@");
    assertThat(exporter.types("Toolkit@Ping@$\r\n")).isEqualTo("Gantry@AckPing@$\r\n");
    assertThat(exporter.types("Toolkit@Pong@$\r\n")).isEqualTo("Gantry@AckPong@Version2.1@$\r\n");
  }

  @Test
  void nothingIsAcknowledgedBeforeItIsStored() {
    assertThat(exporter.types(PASSING)).isEmpty();
    assertThat(exporter.stored(0)).isEmpty();
    assertThat(exporter.stored(1)).isEqualTo("Gantry@AckPassing@7@$\r\n");
    assertThat(exporter.stored(1)).isEmpty();
  }

  @Test
  void aDeviceTellsItsClockItsAntennasAndItsCharge() {
    exporter.types(
        "20M@AckGetInfo@id=2|n=BibTagDecoder00DF|mac=0004B70700DF|ant=2|bat=87"
            + "|time=1744545600123@$");
    assertThat(exporter.said())
        .containsExactly(
            new Decoded.Status(
                "20M", 1_744_545_600_123L, 87, -1, "BibTagDecoder00DF: 2 antennas", ""));
  }

  @Test
  void aDeviceThatWasNeverToldTheTimeSaysSoAndHasNoClockToMeasure() {
    exporter.types(
        "20M@AckGetInfo@id=20250558568|n=BibTagDecoder00AA|mac=0004B70700AA|ant=1"
            + "|time=954463123529@$\r\n");
    assertThat(exporter.said())
        .containsExactly(
            new Decoded.Status(
                "20M",
                Decoded.Status.NO_TIME,
                -1,
                -1,
                "BibTagDecoder00AA: 1 antenna",
                "its clock says 2000-03-31T00:38:43.529Z"));
  }

  @Test
  void aClockAndAntennasAreToldInOtherWaysToo() {
    exporter.types("S1@AckGetInfo@id=1|n=BibTag|mac=00:11:22|ant=11110000|time=11:59:58.500@$");
    assertThat(exporter.said())
        .containsExactly(
            new Decoded.Status(
                "S1", ms("2025-04-13T09:59:58.500Z"), -1, -1, "BibTag: antennas 11110000", ""));
  }

  @Test
  void aDateThatIsNotKnownIsTheDayTheTimeComesNearest() {
    exporter.types("5K@Passing@t=11:00:00|c=A|d=000000@t=2025-04-12 11:00:00|c=B|d=250413@1@$");
    assertThat(exporter.reads())
        .containsExactly(
            read("5K", "A", "2025-04-13T09:00:00Z"), read("5K", "B", "2025-04-12T09:00:00Z"));
  }

  @Test
  void inTheFirstVersionADeviceTellsOnlyItsName() {
    exporter.types("Start@AckGetInfo@Dev_1@Unknown@computer_1@$\r\n");
    assertThat(exporter.said()).containsExactly(Decoded.Status.alive("Start"));
  }

  @Test
  void aClockOnceToldIsAskedForAgainEveryFiveMinutes() {
    exporter.types("Toolkit@Pong@$\r\n20M@AckGetInfo@id=2|time=1744545600123@$\r\n");
    assertThat(exporter.waits_s(305)).containsOnlyOnce("Gantry@GetInfo@20M@$\r\n");
  }

  @Test
  void whoIsSilentIsAskedEveryTenSecondsAndGivenUpOnlyIfHeUsedToAnswer() {
    exporter.types("Toolkit@Pong@$\r\n");
    assertThat(exporter.waits_s(9)).isEmpty();
    assertThat(exporter.waits_s(1)).isEqualTo("Gantry@Ping@$\r\n");
    assertThat(exporter.waits_s(100).split("Ping")).hasSize(11);
    assertThat(exporter.turn.hungUp()).isEmpty();
    exporter.types("Toolkit@AckPing@$\r\n");
    exporter.waits_s(60);
    assertThat(exporter.turn.hungUp()).isEmpty();
    exporter.waits_s(30);
    assertThat(exporter.turn.hungUp()).isNotEmpty();
  }

  @Test
  void oneBadPassingCostsNoOtherOfItsMessage() {
    exporter.types("5K@Passing@t=11:59:50.123|c=A|d=250413@t=25:00:00|c=B|d=250413@");
    exporter.types("t=11:59:51|c=C|d=250413@9@$\r\n");
    assertThat(exporter.reads())
        .containsExactly(
            read("5K", "A", "2025-04-13T09:59:50.123Z"), read("5K", "C", "2025-04-13T09:59:51Z"));
    assertThat(exporter.turn.refusals())
        .containsExactly(
            new Decoded.Refusal(42, "25:00:00", "send a time of day from 00:00:00 to 23:59:59"));
    assertThat(exporter.stored()).isEqualTo("Gantry@AckPassing@9@$\r\n");
  }

  @Test
  void keysComeInAnyOrderAndUnknownOnesArePassedOver() {
    exporter.types(
        "5K@Passing@c=0000041|new=x|d=250413|an=3|amd=-61.15|t=13:11:30.904|b=41@12@$\r\n");
    assertThat(exporter.reads())
        .containsExactly(
            new Read("5K", "0000041", ms("2025-04-13T11:11:30.904Z"), 3, -61, Read.NONE));
  }

  @Test
  void whereTheTimeOfDayIsMissingTheDevicesUtcCounts() {
    exporter.types("5K@Passing@c=A|utc=1744542690904@c=B|ut=1744549890904@c=C@1@$\r\n");
    assertThat(exporter.reads())
        .containsExactly(
            read("5K", "A", "2025-04-13T11:11:30.904Z"),
            read("5K", "B", "2025-04-13T11:11:30.904Z"));
    assertThat(exporter.turn.refusals()).hasSize(1);
  }

  @Test
  void oneConnectionCarriesSeveralLocationsWithBlanksInTheirNames() {
    exporter.types(" Start - Finish @Passing@t=11:00:00|c=A|d=250413@1@$\r\n");
    exporter.types("5Km@Passing@t=11:30:00|c=A|d=250413@1@$\r\n");
    assertThat(exporter.reads().stream().map(Read::reader))
        .containsExactly("Start - Finish", "5Km");
    assertThat(exporter.stored().split("\r\n")).hasSize(2);
  }

  @Test
  void gunLikeMarkersAreGunMarksAndOthersAreNot() {
    for (String kind : List.of("gun", "Gunshot", "ext-gun", "ext-1", "ext-2", "mark", "loc")) {
      exporter.types("Start@Marker@mt=" + kind + "|t=2025-04-13 11:03:40.347|n=x@4@$\r\n");
    }
    assertThat(exporter.guns().stream().map(Decoded.GunMark::kind))
        .containsExactly("gun", "Gunshot", "ext-gun", "ext-1", "ext-2");
    assertThat(exporter.guns().stream().map(Decoded.GunMark::time_ms))
        .containsOnly(ms("2025-04-13T09:03:40.347Z"));
    assertThat(exporter.stored()).startsWith("Gantry@AckMarker@4@$\r\n");
  }

  @Test
  void aMarkerMayHaveNoDateAndAMessageSeveralMarkers() {
    exporter.types("Start@Marker@t=11:03:40.347|mt=Gunshot|n=Gunshot 1@");
    exporter.types("2025-04-13 11:13:40.347|ext-gun|Extern gunshot@4@$\r\n");
    assertThat(exporter.guns())
        .containsExactly(
            new Decoded.GunMark("Start", ms("2025-04-13T09:03:40.347Z"), "Gunshot"),
            new Decoded.GunMark("Start", ms("2025-04-13T09:13:40.347Z"), "ext-gun"));
  }

  @Test
  void unknownTypesArePassedOverAndTheConnectionGoesOn() {
    assertThat(exporter.types("5K@Weather@sunny@3@$\r\n" + PASSING)).isEmpty();
    assertThat(exporter.turn.count()).isEqualTo(2);
    assertThat(exporter.said()).hasSize(1);
    assertThat(exporter.stored()).isEqualTo("Gantry@AckPassing@7@$\r\n");
  }

  @Test
  void whoMustLogInKeepsHisPassingsUntilHeHas() {
    Exporter strict = new Exporter(new TreeMap<>(Map.of("user", "crew", "password", "pass")));
    strict.types(PASSING);
    assertThat(strict.types("Toolkit@AckAuth@crew@wrong@$\r\n"))
        .isEqualTo("Gantry@AuthFailed@$\r\n");
    assertThat(strict.stored()).isEmpty();
    assertThat(strict.reads()).isEmpty();
    Exporter known = new Exporter(new TreeMap<>(Map.of("user", "crew", "password", "pass")));
    assertThat(known.types("Toolkit@AckAuth@crew@pass@$\r\n")).isEqualTo("Gantry@AuthOk@$\r\n");
    known.types(PASSING);
    assertThat(known.stored()).isEqualTo("Gantry@AckPassing@7@$\r\n");
    assertThat(known.turn.messages().getFirst().raw()).isEqualTo("Toolkit@AckAuth@crew@");
  }

  @Test
  void fieldsAreAskedForWhereTheCrewWantsThem() {
    Exporter asked = new Exporter(new TreeMap<>(Map.of("fields", "c|t|d")));
    assertThat(asked.types("Toolkit@Pong@$\r\n"))
        .startsWith("Gantry@AckPong@Version2.1@c|t|d@$\r\n");
  }
}
