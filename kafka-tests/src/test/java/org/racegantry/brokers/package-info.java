/**
 * Real Kafka brokers, each a process of its own, and what is done to them: killed, stopped for a
 * while, cut off. {@link org.racegantry.brokers.Cluster} is where a test begins.
 */
package org.racegantry.brokers;
