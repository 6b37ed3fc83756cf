/**
 * Devices that speak the generic acquisition protocol of Wiclax, and their reads in files: we call
 * the device, ask for its clock and for what it has read since we last heard it. In come bytes, out
 * go reads, guns and what the clock said. It never sets a clock. The facts are in {@code
 * docs/protocols/wiclax.md}.
 */
package org.racegantry.protocol.wiclax;
