/**
 * The journal of a race as records of a Kafka topic: many races in one topic, any number of
 * readers, several writers, and the same entries, numbers and hashes as in a race file.
 *
 * <p>What is written goes through {@code Sender}; what is read comes in through {@code Follower},
 * and {@code RaceLog} makes of it, in the order of the log, what the journal is. {@code
 * KafkaJournal} joins the two.
 */
package org.racegantry.journal.kafka;
