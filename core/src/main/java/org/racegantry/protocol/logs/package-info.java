/**
 * Logs of readers and programs that speak no protocol of ours. In come the lines of a file, out go
 * reads, or what is wrong with a line. One class for each format, with the facts it follows.
 */
package org.racegantry.protocol.logs;
