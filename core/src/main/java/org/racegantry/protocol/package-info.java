/**
 * Vendor bytes to {@link org.racegantry.race.Read}. In come the bytes of a stream or a file, out go
 * reads, or a reason why not. Pure: no socket, no clock, no state shared between connections. One
 * package per vendor.
 */
package org.racegantry.protocol;
