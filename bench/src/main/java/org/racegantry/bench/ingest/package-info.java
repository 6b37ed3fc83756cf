/** From a reader's wire to the disk and to the ranking: what taking reads costs. */
package org.racegantry.bench.ingest;
