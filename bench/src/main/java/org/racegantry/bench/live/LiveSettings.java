package org.racegantry.bench.live;

import java.nio.file.Path;
import org.racegantry.bench.Size;

/**
 * What is started and how much of it.
 *
 * @param script the {@code gantry} script
 * @param path where the stream of events is
 * @param clients how many follow the race while latency is measured
 * @param crowd how many follow it while memory is measured
 * @param seconds for how long latency is measured
 * @param warmUp_s for how long all runs before that
 * @param perSecond reads a second
 * @param serverOptions further options of the server's JVM
 */
record LiveSettings(
    Path script,
    String path,
    Size size,
    int clients,
    int crowd,
    int seconds,
    int warmUp_s,
    int perSecond,
    String serverOptions) {}
