/**
 * Readers that do not exist: one emulator for each protocol, seen from the reader's side of the
 * wire. In come reads to be detected and bytes from Gantry, out go the bytes a real reader would
 * send, or a faulty one. Pure: no socket, no clock.
 */
package org.racegantry.rehearsal.device;
