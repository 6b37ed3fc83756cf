package org.racegantry.brokers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Decided;
import org.racegantry.journal.Journal.PersonBody;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** Two programs decide on the same race at the same moment. */
class DecisionTest {
  @Test
  void ofTwoDecisionsOnTheSameHeadOneIsMadeAgain() {
    KafkaAddress address = address("same-head");
    KafkaJournal.create(address).append(bodies("begin"), List.of(), 1);
    try (Journal one = KafkaJournal.open(address);
        Journal other = KafkaJournal.open(address)) {
      List<String> seen = new ArrayList<>();
      int[] tries = new int[1];
      long seq =
          one.appendSeeing(
              0,
              entry -> seen.add(text(entry.body())),
              () -> {
                if (tries[0]++ == 0) {
                  other.appendSeeing(0, _ -> {}, () -> decided("the other's"), 1);
                }
                return decided("one's, after " + seen);
              },
              1);
      assertThat(tries[0]).isEqualTo(2);
      assertThat(seq).isEqualTo(3);
      assertThat(texts(one))
          .containsExactly("begin", "the other's", "one's, after [begin, the other's]");
    }
  }

  @Test
  void readsThatComeInMeanwhileMakeNobodyDecideAgain() {
    KafkaAddress address = address("reads-between");
    KafkaJournal.create(address).append(bodies("begin"), List.of(), 1);
    try (Journal one = KafkaJournal.open(address);
        Journal other = KafkaJournal.open(address)) {
      int[] tries = new int[1];
      one.appendSeeing(
          0,
          _ -> {},
          () -> {
            tries[0]++;
            other.append(bodies("a read"), List.of(), 1);
            return decided("decided");
          },
          1);
      assertThat(tries[0]).isEqualTo(1);
      assertThat(texts(one)).containsExactly("begin", "a read", "decided");
    }
  }

  @Test
  void whoIsBroughtByADecisionThatIsMadeAgainIsThereOnce() {
    KafkaAddress address = address("persons-again");
    KafkaJournal.create(address).append(bodies("begin"), List.of(), 1);
    try (Journal one = KafkaJournal.open(address);
        Journal other = KafkaJournal.open(address)) {
      int[] tries = new int[1];
      one.appendSeeing(
          0,
          _ -> {},
          () -> {
            if (tries[0]++ == 0) {
              other.appendSeeing(0, _ -> {}, () -> decided("the other's"), 1);
            }
            PersonBody who = new PersonBody(tries[0], utf8("try " + tries[0]));
            return new Decided(bodies("one's"), List.of(who));
          },
          1);
      List<String> persons = new ArrayList<>();
      one.persons(each -> persons.add(text(each.body())));
      assertThat(persons).containsExactly("try 2");
    }
  }

  private static KafkaAddress address(String race) {
    return SharedCluster.get().address(SharedCluster.TOPIC, race);
  }

  private static List<String> texts(Journal journal) {
    List<String> all = new ArrayList<>();
    journal.replay(0, Long.MAX_VALUE, entry -> all.add(text(entry.body())));
    return all;
  }

  private static Decided decided(String text) {
    return new Decided(bodies(text), List.of());
  }

  private static List<byte[]> bodies(String text) {
    return List.of(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }
}
