/**
 * The officials' desk. In come an official's words, one change at a time; each is checked against
 * the facts in the file, and out goes one act in the journal with a sentence that says what was
 * recorded. It never scores, and never decides anything about a runner.
 */
package org.racegantry.ingest.desk;
