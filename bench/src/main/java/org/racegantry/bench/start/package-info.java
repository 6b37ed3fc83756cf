/** How long somebody waits who has just pressed Enter. */
package org.racegantry.bench.start;
