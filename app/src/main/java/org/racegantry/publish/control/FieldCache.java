package org.racegantry.publish.control;

import org.racegantry.publish.control.view.FieldNow;
import org.racegantry.publish.site.SnapshotView;

/** Where everybody is as of the newest snapshot asked for, worked out once for all consoles. */
final class FieldCache {
  private FieldNow now;

  synchronized FieldNow of(SnapshotView view) {
    if (now == null || now.view().snapshot() != view.snapshot()) {
      now = FieldNow.of(view);
    }
    return now;
  }
}
