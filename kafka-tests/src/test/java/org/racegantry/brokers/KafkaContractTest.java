package org.racegantry.brokers;

import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/** The same ladder, over three brokers. */
class KafkaContractTest extends JournalContract {
  @Override
  Journal create(String race) {
    return KafkaJournal.create(address(race));
  }

  @Override
  Journal open(String race) {
    return KafkaJournal.open(address(race));
  }

  @Override
  Journal openReadOnly(String race) {
    return KafkaJournal.openReadOnly(address(race));
  }

  private static KafkaAddress address(String race) {
    return SharedCluster.get().address(SharedCluster.TOPIC, "contract-" + race);
  }
}
