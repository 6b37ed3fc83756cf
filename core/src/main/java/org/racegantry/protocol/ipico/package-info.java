/**
 * IPICO's Lite, Elite and Super Elite: we call the reader on TCP port 10000. In come lines that
 * begin with {@code aa} for a read and {@code ab} for everything else, each with a checksum; out go
 * reads, the trigger and the reader's clock. Follows captures of a Lite published with an
 * open-source timing program, as {@code docs/protocols/ipico.md} tells it.
 */
package org.racegantry.protocol.ipico;
