/**
 * Plays emulated readers over real sockets: each has a thread, a connection and a memory of its
 * own, and keeps on until Gantry has all it has seen. In come emulators and their reads, out go
 * bytes; what a reader says is the emulator's affair, when and over what it goes is decided here.
 */
package org.racegantry.cli.play;
