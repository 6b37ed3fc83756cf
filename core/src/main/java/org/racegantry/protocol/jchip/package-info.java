/**
 * JChip and ChronoTrack C7 readers over TCP, and their files: the reader calls us, tells its name
 * and its clock, and sends all its records from the first one. In come bytes, out go reads, what
 * the reader's clock said, and which records are missing. It never sets a clock. The facts are in
 * {@code docs/protocols/jchip.md}.
 */
package org.racegantry.protocol.jchip;
