/**
 * The race file as a person writes it, race.toml, to a {@link org.racegantry.race.RaceSetup}. In
 * comes text, out goes a setup, or every mistake in it at once with its place and its mend. The
 * format is described in docs/howto/race-file.md.
 */
package org.racegantry.ingest.setup;
