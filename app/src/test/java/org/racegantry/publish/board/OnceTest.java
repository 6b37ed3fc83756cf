package org.racegantry.publish.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.site.SnapshotView;

/** What is worked out of a snapshot once, and may rest on other such things. */
class OnceTest {
  @TempDir private Path folder;

  private record Inner(int n) {}

  private record Outer(Inner inner) {}

  @Test
  void oneThingMayRestOnAnotherAndNothingIsMadeTwice() {
    try (SmallField field = new SmallField(folder, 1)) {
      SnapshotView view = field.view();
      List<String> made = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Outer outer =
            view.once(
                Outer.class,
                v -> {
                  made.add("outer");
                  // Hash tables refuse a second key while they make the first, now and then.
                  for (Class<?> type : List.of(String.class, Integer.class, Long.class)) {
                    v.oncePerEntries(Object.class, _ -> type);
                    v.once(Inner.class, _ -> new Inner(made.size()));
                  }
                  return new Outer(v.once(Inner.class, _ -> new Inner(0)));
                });
        assertThat(outer.inner().n()).isEqualTo(1);
      }
      assertThat(made).containsExactly("outer");
    }
  }
}
