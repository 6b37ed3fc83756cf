package org.racegantry.publish.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.racegantry.publish.site.BadRequest;

/**
 * Everybody who follows, and how many may. A whole venue can sit behind one address, so an address
 * may hold any number while there is room; only when seats run short, whoever holds a large part of
 * them gets no more. Behind a proxy everybody has one address, and then nobody is held back.
 */
final class Audience {
  /** Of ten seats so many may be taken before anybody counts who holds them. */
  private static final int FREE_TENTHS = 8;

  /** The part of all seats, 1/4, an address may hold when they run short. */
  private static final int FAIR_PART = 4;

  private final int seats;
  private final AtomicInteger taken = new AtomicInteger();
  private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();

  Audience(int seats) {
    this.seats = seats;
  }

  /** Takes a seat for somebody from an address; throws where there is none. */
  void admit(String address) {
    int now = taken.incrementAndGet();
    int here = byAddress.merge(address, 1, Integer::sum);
    boolean scarce = 10L * now > (long) seats * FREE_TENTHS;
    boolean greedy = (long) here * FAIR_PART > seats && byAddress.size() > 1;
    if (now > seats || scarce && greedy) {
      giveBack(address);
      throw new BadRequest(503, "Too many follow this race live at the moment.");
    }
  }

  void seat(Viewer viewer) {
    viewers.add(viewer);
  }

  void leave(Viewer viewer, String address) {
    viewers.remove(viewer);
    giveBack(address);
  }

  private void giveBack(String address) {
    taken.decrementAndGet();
    byAddress.computeIfPresent(address, (_, here) -> here == 1 ? null : here - 1);
  }

  int size() {
    return taken.get();
  }

  void wake() {
    viewers.forEach(Viewer::wake);
  }

  void cutStalled(int seconds) {
    viewers.stream().filter(viewer -> viewer.stalled(seconds)).forEach(Viewer::cutOff);
  }

  void close() {
    viewers.forEach(Viewer::cutOff);
  }
}
