/**
 * What makes starts quick: a short race for the JVM to watch, and parts made ready beside the
 * program. Run by scripts/warm.sh after a build, and by nothing else.
 */
package org.racegantry.cli.warm;
