/**
 * Looks at the machine before a race does. In comes a folder for race files, out go findings, each
 * with what to mend. Nothing is changed; the files it writes to try the disk are removed again.
 */
package org.racegantry.cli.doctor;
