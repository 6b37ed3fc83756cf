/**
 * RFID Timing's Ultra and Joey: we call the reader on TCP port 23. In come its lines, out go reads,
 * the start trigger and how the reader is; lines that were missed are asked for again by their
 * numbers. Follows what two open-source timing programs that are used in races do alike, as {@code
 * docs/protocols/ultra.md} tells it.
 */
package org.racegantry.protocol.ultra;
