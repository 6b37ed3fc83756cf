package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a filter says of itself reads back as the same filter; the journal keeps it as text. */
class FilterNotationTest {
  @Test
  void a_value_with_a_double_quote_is_put_between_single_ones() throws Exception {
    Filter filter = FilterParser.parse("club = 'The \"Old\" Club'");
    assertThat(filter.notation()).isEqualTo("club = 'The \"Old\" Club'");
    assertThat(FilterParser.parse(filter.notation())).isEqualTo(filter);
  }

  @Test
  void one_of_one_is_that_one() throws Exception {
    Filter filter = FilterParser.parse("division in (40-44)");
    assertThat(filter).isEqualTo(FilterParser.parse("division = 40-44"));
    assertThat(FilterParser.parse(filter.notation())).isEqualTo(filter);
  }

  @Test
  void brackets_inside_brackets_without_end_are_refused_before_the_stack_is_full() {
    String deep = "(".repeat(100_000) + "sex = F" + ")".repeat(100_000);
    assertThatThrownBy(() -> FilterParser.parse(deep))
        .isInstanceOf(FilterParser.BadFilter.class)
        .hasMessageContaining("at most 50 brackets");
  }
}
