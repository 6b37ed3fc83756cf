package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.publish.SampleList;
import org.racegantry.race.TimingPoint;

class WordingTest {
  @Test
  void marksOfOneKindAreSaidOnce() {
    assertThat(Wording.grouped(List.of("start-missing", "est:5K", "backup:HALF", "est:30K")))
        .containsExactly("start-missing", "est:5K,30K", "backup:HALF");
  }

  @Test
  void aSharedPlaceHasAnEqualsSignAndNoPlaceIsEmpty() {
    var rows = SampleList.usual().sections().getFirst().rows();
    assertThat(rows.stream().map(Wording::place))
        .containsExactly("1", "=2", "=2", "", "", "", "", "");
    assertThat(rows.stream().map(Wording::time))
        .containsExactly(
            "2:01:25", "2:04:23", "2:04:23", "on course", "DNF", "DQ", "2:05:01", "DNS");
  }

  @Test
  void splitsThatCutTheCourseMostEvenlyComeFirst() {
    List<TimingPoint> points =
        List.of(at("5K", 5), at("10K", 10), at("HALF", 21), at("30K", 30), at("40K", 40));
    assertThat(SplitChoice.of(points, 42_000, 1))
        .extracting(TimingPoint::id)
        .containsExactly("HALF");
    assertThat(SplitChoice.of(points, 42_000, 3))
        .extracting(TimingPoint::id)
        .containsExactly("10K", "HALF", "30K");
    assertThat(SplitChoice.of(points, 42_000, 9)).isEqualTo(points);
    assertThat(SplitChoice.of(points, 42_000, 0)).isEmpty();
  }

  private static TimingPoint at(String id, long metres) {
    return new TimingPoint(id, metres * 1000, TimingPoint.Take.FIRST);
  }
}
