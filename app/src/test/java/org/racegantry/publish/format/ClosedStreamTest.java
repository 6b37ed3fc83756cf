package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.racegantry.publish.SampleList;

/** Whoever reads may stop at any time; what the stream says then comes through as it is. */
class ClosedStreamTest {
  @ParameterizedTest
  @MethodSource("org.racegantry.publish.format.SteadyBytesTest#formats")
  void theStreamsOwnFaultComesThrough(ResultFormat format) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) {
            throw new Closed();
          }
        };
    assertThatThrownBy(() -> format.write(SampleList.ofSize(200), closed))
        .isExactlyInstanceOf(Closed.class);
  }

  private static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
