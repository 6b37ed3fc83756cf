package org.racegantry.ingest.recordbook;

/** A field of a list that has a column for it. */
interface ListField {
  /** The name of the column. */
  String word();
}
