/**
 * RACE RESULT decoders and Ubidiums, which we call. In come the lines of a connection, cut
 * anywhere, or those of a passings file; out go reads, gun marks of the trigger, and how the
 * decoder is. Written after what open programs show of the protocol up to 3.2; the clock is never
 * set and timing never stopped.
 */
package org.racegantry.protocol.raceresult;
