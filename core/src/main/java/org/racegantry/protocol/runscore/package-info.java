/**
 * RunScore's Open TCP feed. In come lines of four fields or more: {@code RSBCI}, or a bib or chip;
 * a chip; a time of day; a location. Nothing goes out: it has no greeting and no acknowledgement.
 * After one open-source server; see docs/protocols/runscore.md.
 */
package org.racegantry.protocol.runscore;
