package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Basis;
import org.racegantry.race.Change;
import org.racegantry.race.Filter;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Ties;

/** What is no body is refused with the place and the reason, and only with BadBody. */
class StrictDecodingTest {
  @Test
  void an_empty_body_is_refused() {
    refused("", "offset 0: the body is empty");
  }

  @Test
  void a_body_of_a_later_version_is_refused_by_its_number() {
    refused("0201", "offset 0: format version 2 is not known; it may be from a newer Gantry");
  }

  @Test
  void a_person_is_no_batch_and_a_batch_is_no_person() {
    byte[] person = Codec.encode(Samples.persons().get("person-full"));
    byte[] batch = Codec.encode(Samples.batches().get("reads-full"));
    assertThatThrownBy(() -> Codec.decode(person)).isInstanceOf(BadBody.class);
    assertThatThrownBy(() -> Codec.decodePerson(batch)).isInstanceOf(BadBody.class);
  }

  @Test
  void every_body_cut_short_anywhere_is_refused() {
    Samples.batches()
        .forEach(
            (name, batch) -> {
              byte[] body = Codec.encode(batch);
              for (int length = 0; length < body.length; length++) {
                byte[] cut = Arrays.copyOf(body, length);
                assertThatThrownBy(() -> Codec.decode(cut))
                    .as("%s cut to %d bytes", name, length)
                    .isInstanceOf(BadBody.class)
                    .hasMessageStartingWith("offset ");
              }
            });
  }

  @Test
  void bytes_after_the_end_are_refused() {
    refused("0101" + "00" + "00" + "07", "offset 4: 1 bytes follow where the body should end");
  }

  @Test
  void an_unknown_kind_of_fact_or_change_is_refused() {
    refused("0101" + "00" + "01" + "09", "offset 5: there is no kind of fact of tag 9");
    refused(
        "0101" + "00" + "01" + "02" + "01" + "00" + "00" + "00" + "00" + "01" + "63",
        "offset 12: there is no kind of change of tag 99");
  }

  @Test
  void a_number_longer_than_it_need_be_is_refused() {
    refused("0101" + "8000", "offset 4: a number is longer than it need be");
    refused("0101" + "ffffffffffffffffff02", "offset 12: a number is longer than it need be");
    refused("0101" + "ffffffffffffffffff8101", "offset 12: a number is longer than 64 bits");
  }

  @Test
  void a_count_that_cannot_be_true_is_refused_before_anything_is_allocated() {
    refused(
        "0101" + "00" + "ffffffff07",
        "offset 8: 2147483647 items cannot follow in the bytes that are left");
    refused(
        "0101" + "00" + "01" + "01" + "ffffffffffffffffff01",
        "offset 15: 18446744073709551615 items cannot follow in the bytes that are left");
  }

  @Test
  void a_text_that_is_not_utf8_is_refused() {
    refused("0101" + "02c328" + "00", "offset 3: a text is not UTF-8");
  }

  @Test
  void values_no_race_can_have_are_refused() {
    // An act of number 0, and an act that supersedes itself.
    refused(
        "0101" + "00" + "01" + "02" + "00" + "00" + "00" + "00" + "00" + "00",
        "offset 11: an act's number starts at 1, not 0");
    refused(
        "0101" + "00" + "01" + "02" + "01" + "00" + "00" + "00" + "01" + "00",
        "offset 11: act 1 can only supersede an earlier one, not 1");
  }

  @Test
  void words_that_no_read_uses_or_that_stand_there_twice_are_refused() {
    String before = "0101" + "00" + "01" + "01" + "01" + "010146";
    refused(before + "02" + "0143" + "0144" + "00" + "00" + "00" + "00", "words are used by no");
    refused(
        "0101" + "00" + "01" + "01" + "02" + "010146" + "02" + "0143" + "0143" + "00" + "0001"
            + "0000" + "0000",
        "a chip stands twice in the list");
    refused(before + "01" + "0143" + "00" + "00" + "01" + "00", "read 0 names a word that is not");
  }

  @Test
  void a_message_is_spelled_in_one_way_only_and_no_longer_than_the_body() {
    String before = "0101" + "00" + "01" + "04" + "0178" + "00" + "01";
    refused(before + "0100", "offset 11: a message that came no later says so");
    refused(before + "0201", "offset 11: that a message stands for one read need not be said");
    refused(before + "02ffffffff0f", "offset 15: a number is too large");
    refused(before + "0c4142", "offset 10: 3 bytes cannot follow where fewer are left");
    refused(before + "fcffffffffffffffff01", "bytes cannot follow where fewer are left");
    refused(before.substring(0, before.length() - 2) + "7f", "127 items cannot follow");
  }

  @Test
  void a_column_without_a_value_is_refused() {
    refused(
        "0101"
            + "00"
            + "01"
            + "01"
            + "01"
            + "010146"
            + "010143"
            + "01"
            + "00"
            + "00"
            + "00"
            + "ffffffff0f",
        "a column without a value should have been left out");
  }

  @Test
  void half_a_surrogate_pair_is_refused_when_written() {
    Batch batch = new Batch("", List.of(ReadBatch.of(List.of(Read.of("F", "a\ud800", 1)))));
    assertThatThrownBy(() -> Codec.encode(batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a surrogate pair");
  }

  @Test
  void a_filter_without_a_notation_is_refused_when_written() {
    RaceSetup least = SampleSetups.least();
    Filter nobody = new Filter.Or(List.of());
    RaceSetup setup =
        new RaceSetup(
            least.name(),
            least.date(),
            least.zone(),
            least.rules(),
            least.course(),
            least.points(),
            least.lines(),
            least.waves(),
            least.races(),
            List.of(new RankingDef("x", "", nobody, List.of(), Basis.GUN, Ties.SHARED)),
            least.limits());
    Batch batch =
        new Batch("", List.of(new Act(1, "", "", 0, 0, List.of(new Change.SetupSet(setup)))));
    assertThatThrownBy(() -> Codec.encode(batch)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void refused(String hex, String message) {
    byte[] body = HexFormat.of().parseHex(hex);
    assertThatThrownBy(() -> Codec.decode(body))
        .isInstanceOf(BadBody.class)
        .hasMessageContaining(message);
  }
}
