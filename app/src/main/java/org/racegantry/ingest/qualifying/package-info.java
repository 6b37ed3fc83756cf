/** Qualifying tables of a user's own, out of a file. */
package org.racegantry.ingest.qualifying;
