package org.racegantry.ingest.link;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.racegantry.ingest.device.Lane;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.GunMark;
import org.racegantry.race.Read;

/**
 * Tells, for one connection, under what name each thing is kept and whether it is kept at all, and
 * tells the book of readers. Guarded by the lock of its connection.
 */
final class Sorting implements Intray.Sorter {
  private static final int NAMES_MAX = 1_000;
  private static final int REFUSED_BYTES_MAX = 1 << 20;

  private final Intake intake;
  private final DeviceConnection.Owner owner;
  private final Protocol protocol;
  private final boolean verbatim;
  private final Lane lane;
  private final InetAddress address;
  private final DeviceConnection connection;
  private final Map<String, String> names = new HashMap<>();
  private Set<StoredReads.Key> waiting = new HashSet<>();
  private Set<StoredReads.Key> flying = Set.of();
  private int refusedBytes;

  Sorting(
      Intake intake,
      DeviceConnection.Owner owner,
      Protocol protocol,
      Lane lane,
      InetAddress address,
      DeviceConnection connection) {
    this.intake = intake;
    this.owner = owner;
    this.protocol = protocol;
    this.verbatim = protocol.id().equals("jsonlines");
    this.lane = lane;
    this.address = address;
    this.connection = connection;
  }

  @Override
  public Read sorted(Read read) {
    String name = name(read.reader());
    Read kept =
        name.equals(read.reader())
            ? read
            : new Read(
                name,
                read.chip(),
                read.time_ms(),
                read.antenna(),
                read.rssi_dbm(),
                read.sequence());
    if (!verbatim && isAgain(StoredReads.Key.of(kept))) {
      lane.again(name);
      return null;
    }
    lane.read(kept);
    return kept;
  }

  /** Whether it is stored, or under way to the disk; if not, it is under way from now on. */
  private boolean isAgain(StoredReads.Key key) {
    return flying.contains(key) || intake.stored().has(key) || !waiting.add(key);
  }

  /**
   * What waited goes to the disk, and what went before is there. A repetition of it is acknowledged
   * after it, because one connection stores in the order in which it hears.
   */
  @Override
  public void handedOver() {
    flying = waiting;
    waiting = new HashSet<>();
  }

  @Override
  public GunMark sorted(Decoded.GunMark mark) {
    GunMark kept = new GunMark(name(mark.reader()), mark.time_ms(), mark.kind());
    return isAgain(StoredReads.Key.of(kept)) ? null : kept;
  }

  @Override
  public void note(Decoded said) {
    switch (said) {
      case Decoded.Status status -> lane.status(status, name(status.reader()));
      case Decoded.Missing missing ->
          lane.missing(name(missing.reader()), missing.first(), missing.last());
      case Decoded.Recovered found ->
          lane.recovered(name(found.reader()), found.first(), found.last());
      case Decoded.Refusal _ -> {
        owner.refused();
        lane.refused();
      }
      case Decoded.Detection _, Decoded.GunMark _ -> throw new AssertionError("sorted: " + said);
    }
  }

  @Override
  public boolean isVerbatim(byte[] message, List<Read> reads) {
    return verbatim
        && reads.size() == 1
        && Arrays.equals(message, ReadLine.encode(reads.getFirst()));
  }

  /** The same rubbish is kept once, and no connection fills the disk with it. */
  @Override
  public boolean isWorthKeeping(byte[] refused) {
    if (refusedBytes + refused.length > REFUSED_BYTES_MAX || !intake.stored().isFirst(refused)) {
      return false;
    }
    refusedBytes += refused.length;
    return true;
  }

  private String name(String claimed) {
    String known = names.get(claimed);
    if (known == null) {
      known = intake.guests().name(protocol.id(), claimed, address);
      if (names.size() < NAMES_MAX) {
        names.put(claimed, known);
      }
      if (protocol.replaces()) {
        intake.named(protocol.id(), known, connection);
      }
    }
    return known;
  }
}
