package org.racegantry.bench.ingest;

import org.racegantry.bench.Size;

/** How much load, for how long. */
record IngestSettings(Size size, int perSecond, int connections, int seconds, int warmUp_s) {}
