package org.racegantry.race;

import java.util.Objects;

/**
 * A device marked a gun. It changes no result: an official confirms it with a {@link
 * Change.GunSet}, or leaves it. Two marks with the same reader and time are one, however often they
 * were sent.
 *
 * @param reader the device, named as in its reads
 * @param time_ms the device's own clock in milliseconds since 1970, uncorrected
 * @param kind the device's own word for it, such as {@code ext-gun}
 */
public record GunMark(String reader, long time_ms, String kind) implements Fact {
  public GunMark {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(kind, "kind");
  }
}
