package org.racegantry.publish.site;

import io.helidon.webserver.http.HttpRouting;

/** A part of the site with addresses of its own. */
public interface Wing {
  /** Adds the wing's addresses to those of the site. */
  void route(HttpRouting.Builder routing);
}
