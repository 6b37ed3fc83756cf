/**
 * What is wrong with a file somebody gave us, as values: where, what stands there, and how to mend
 * it. In come findings of the importers, out goes text for people. Nothing here decides whether a
 * file is taken.
 */
package org.racegantry.ingest.problem;
