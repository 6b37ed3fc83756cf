/**
 * LLRP, the low level reader protocol of EPCglobal, 1.0.1 and 1.1: Impinj, Zebra and others. In
 * come the bytes of a reader we called on port 5084, out go reads, the reader's clock and its
 * troubles, and the few messages that make it report every tag. Frames and parameters are those of
 * the standard, chapters 16 and 17; only what a race needs is decoded, all else is passed over by
 * its length. The stream has no marks between messages: once a length makes no sense, the only way
 * back is a new connection.
 */
package org.racegantry.protocol.llrp;
