/**
 * Connections with devices: doors they call at, and calls to those that wait for one. Each
 * connection runs the {@link org.racegantry.protocol.Talk} of its protocol; what it says becomes
 * entries of the journal, and only what is on stable storage is acknowledged.
 */
package org.racegantry.ingest.link;
