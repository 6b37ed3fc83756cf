package org.racegantry.bench.live;

/** Where the stream of events is. */
record Target(String host, int port, String path) {
  /** The request of a page; {@code lastId} is what it was sent last, or -1. */
  String request(long lastId) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: localhost:"
        + port
        + "\r\nAccept: text/event-stream\r\nCache-Control: no-cache\r\n"
        + (lastId >= 0 ? "Last-Event-ID: " + lastId + "\r\n" : "")
        + "\r\n";
  }
}
