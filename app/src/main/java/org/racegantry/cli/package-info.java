/**
 * Commands and wiring, by hand. In come arguments, out go data on stdout, words for people on
 * stderr and an exit code of sysexits. No rule of the sport lives here.
 */
package org.racegantry.cli;
