package org.racegantry.ingest.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  private static final long SEED = 20230423;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "UTC"
      })
  void everyMomentIsAsTheClockOfTheJdkHasIt(String zone) {
    SplittableRandom random = new SplittableRandom(SEED);
    Moments moments = new Moments(ZoneId.of(zone));
    for (int i = 0; i < 20_000; i++) {
      LocalDateTime time =
          LocalDateTime.of(2023, 1, 1, 0, 0)
              .plusSeconds(random.nextLong(365L * 24 * 3600 * 2))
              .plusNanos(random.nextInt(1000) * 1_000_000L);
      ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(113) - 56) * 900);
      String local = String.format(Locale.ROOT, "%tFT%<tT.%03d", time, time.getNano() / 1_000_000);
      assertThat(read(moments, local + offset))
          .as("seed %d, %s%s", SEED, local, offset)
          .isEqualTo(time.toInstant(offset).toEpochMilli());
      assertThat(read(moments, local))
          .as("seed %d, %s in %s", SEED, local, zone)
          .isEqualTo(local(time, ZoneId.of(zone)));
    }
  }

  @Test
  void whatIsNoMomentIsNone() {
    Moments moments = new Moments(ZoneId.of("Europe/London"));
    for (String text :
        List.of(
            "",
            "2023",
            "2023-02-29T10:00:00Z",
            "2023-13-01T10:00:00Z",
            "2023-00-01T10:00:00Z",
            "2023-04-31T10:00:00Z",
            "2023-04-23T24:00:00Z",
            "2023-04-23T10:60:00Z",
            "2023-04-23T10:00:60Z",
            "2023-04-23T10:00:00.Z",
            "2023-04-23T10:00:00.1x",
            "2023-04-23T10:00:00+1",
            "2023-04-23T10:00:00+19:00",
            "2023-04-23T10:00:00+01:60",
            "2023-04-23X10:00:00Z",
            "2023-04-23T1O:00:00Z",
            "2o23-04-23T10:00:00Z",
            "1969-12-31T23:59:59Z",
            "-682240400123",
            "16822404001",
            "168224040012345",
            "1682240400123x")) {
      assertThat(read(moments, text)).as(text).isEqualTo(Moments.NONE);
    }
  }

  @Test
  void theShorterFormsOfIsoAreRead() {
    Moments moments = new Moments(ZoneId.of("Europe/London"));
    long ten = OffsetDateTime.parse("2023-04-23T10:00:00+01:00").toInstant().toEpochMilli();
    for (String text :
        List.of(
            "2023-04-23T10:00:00",
            "2023-04-23 10:00:00",
            "2023-04-23t09:00:00z",
            "2023-04-23T10:00:00,000+01",
            "2023-04-23T10:00:00.0004+0100",
            "1682240400000")) {
      assertThat(read(moments, text)).as(text).isEqualTo(ten);
    }
  }

  private static long local(LocalDateTime time, ZoneId zone) {
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(time);
    return valid.size() == 1 ? time.toInstant(valid.getFirst()).toEpochMilli() : Moments.NONE;
  }

  private static long read(Moments moments, String text) {
    byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.US_ASCII);
    try {
      return moments.read(bytes, 1, bytes.length - 1);
    } catch (DateTimeException notRefused) {
      throw new AssertionError(text, notRefused);
    }
  }
}
