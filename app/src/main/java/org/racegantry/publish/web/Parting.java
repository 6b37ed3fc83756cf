package org.racegantry.publish.web;

import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/**
 * Closes a connection at once when its request asked for that. The web server, up to 4.5.3, says
 * that it will and then waits for another request until it finds the connection idle
 * (helidon-io/helidon#12324); a client that reads to the end waits as long.
 */
final class Parting implements Filter {
  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    chain.proceed();
    if (request.headers().contains(HeaderValues.CONNECTION_CLOSE) && response.isSent()) {
      throw new CloseConnectionException("its request was the last");
    }
  }
}
