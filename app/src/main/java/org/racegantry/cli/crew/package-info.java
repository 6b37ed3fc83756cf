/**
 * Between the console, which knows no journal, and the rooms that write: orders become words at the
 * officials' desk, and what the reader port has heard becomes the device board.
 */
package org.racegantry.cli.crew;
