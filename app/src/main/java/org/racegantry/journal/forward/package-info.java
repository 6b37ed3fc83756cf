/**
 * Sends a race file into Kafka while it grows: as it is, in order and once, through any outage.
 *
 * <p>{@code Forwarder} is the thread; {@code Forwarding} what it does while Kafka answers: {@code
 * OwnFile} is read, {@code PeopleAlike} sends who the entrants are, {@code NextEntries} says what
 * goes next, {@code Parting} finds where two races part. {@code Uplink} is what others see of it.
 */
package org.racegantry.journal.forward;
