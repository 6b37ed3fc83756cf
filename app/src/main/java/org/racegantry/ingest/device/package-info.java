/**
 * What is known of the readers themselves: who is connected, when each was last heard, how its
 * clock runs beside ours. In comes what the reader port hears, out goes one state per reader.
 * Nothing here is a fact, and nothing is scored by it.
 */
package org.racegantry.ingest.device;
