package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns handed over make the same batch as reads added one by one, and no other. */
class ReadColumnsTest {
  @Test
  void columns_make_the_same_batch_as_reads_one_by_one() {
    ReadColumns columns = new ReadColumns(2, List.of("F1"), List.of("A", "B"));
    columns.chip(1, 1);
    columns.time_ms(0, 5);
    columns.time_ms(1, 6);
    columns.antenna(1, 3);
    ReadBatch oneByOne =
        ReadBatch.of(
            List.of(Read.of("F1", "A", 5), new Read("F1", "B", 6, 3, Read.NONE, Read.NONE)));
    assertThat(columns.build()).isEqualTo(oneByOne).hasSameHashCodeAs(oneByOne);
  }

  @Test
  void columns_handed_over_can_neither_be_changed_nor_handed_over_again() {
    ReadColumns columns = new ReadColumns(1, List.of("F1"), List.of("A"));
    ReadBatch batch = columns.build();
    assertThatThrownBy(columns::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> columns.time_ms(0, 9)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> columns.antenna(0, 9)).isInstanceOf(NullPointerException.class);
    assertThat(batch.time_ms(0)).isZero();
  }

  @Test
  void words_out_of_order_unused_or_doubled_are_refused() {
    ReadColumns order = new ReadColumns(2, List.of("F1"), List.of("A", "B"));
    order.chip(0, 1);
    assertThatThrownBy(order::build).hasMessageContaining("not in the list");
    assertThatThrownBy(() -> new ReadColumns(1, List.of("F1"), List.of("A", "B")).build())
        .hasMessageContaining("the reads use 1");
    ReadColumns twice = new ReadColumns(2, List.of("F1"), List.of("A", "A"));
    twice.chip(1, 1);
    assertThatThrownBy(twice::build).hasMessageContaining("stands twice");
  }
}
