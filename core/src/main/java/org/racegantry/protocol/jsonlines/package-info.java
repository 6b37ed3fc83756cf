/**
 * Gantry's own reader protocol: one JSON object per line in, acknowledgements and errors out. In
 * come the bytes of a connection, cut anywhere, out go {@link org.racegantry.race.Read}s, or a
 * refusal that names column, value and mend. Written down in docs/protocol-jsonlines.md.
 */
package org.racegantry.protocol.jsonlines;
