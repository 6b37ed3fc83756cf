/**
 * The TCP exporter of MYLAPS Timing and Scoring and of its Toolkit. In come messages of the second
 * version ({@code Passing}, fields with keys) and of the first ({@code Store}, records of fixed
 * width), markers, and what the exporter says of its locations and their devices; out go reads, gun
 * marks, and the acknowledgements, once what they acknowledge is stored. A reader is a location.
 * After the ways three open-source servers speak it, and a real log of two races; see
 * docs/protocols/mylaps.md.
 */
package org.racegantry.protocol.mylaps;
