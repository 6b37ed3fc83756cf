/**
 * Races beyond one machine: a scoring node folds the races of a Kafka topic and says what they come
 * to in {@code TOPIC.state}; spectator nodes make of that the same snapshots, without a read of
 * their own.
 */
package org.racegantry.nodes;
