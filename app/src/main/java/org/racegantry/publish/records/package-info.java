/** Verdicts on records, for readers: as sentences, as a page, and for programs. */
package org.racegantry.publish.records;
