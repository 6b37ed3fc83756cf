package org.racegantry.cli.play;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Read;
import org.racegantry.rehearsal.device.Emulator;

/**
 * What one emulated reader has to play.
 *
 * @param reader its id
 * @param protocol what it speaks
 * @param emulator the reader itself, with an empty memory
 * @param reach how it comes together with Gantry
 * @param reads what it sees, in order of arrival
 * @param guns_ms the guns fired beside it, in order
 */
public record Part(
    String reader,
    String protocol,
    Emulator emulator,
    Reach reach,
    List<Read> reads,
    List<Long> guns_ms) {
  public Part {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(emulator, "emulator");
    Objects.requireNonNull(reach, "reach");
    reads = List.copyOf(reads);
    guns_ms = List.copyOf(guns_ms);
  }
}
