package org.racegantry.ingest.table;

import java.util.List;

/** Tells a header from other rows. */
public interface Headers {
  /** How many of these fields are names of columns the importer knows. */
  int known(List<String> fields);

  /** What to do where no line of the file is a header; a clause without capital or full stop. */
  String mend();
}
