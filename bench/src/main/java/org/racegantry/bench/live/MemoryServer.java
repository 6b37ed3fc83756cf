package org.racegantry.bench.live;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The web server Gantry stands on, which answers whatever is asked with the same bytes. */
final class MemoryServer {
  private MemoryServer() {}

  /** Takes a port, a file with the bytes, their type and how they are packed. */
  public static void main(String[] args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[1]));
    HttpRouting.Builder routing =
        HttpRouting.builder()
            .any(
                (_, response) -> {
                  response.header(HeaderValues.create(HeaderNames.CONTENT_TYPE, args[2]));
                  if (args.length > 3) {
                    response.header(HeaderValues.create(HeaderNames.CONTENT_ENCODING, args[3]));
                  }
                  response.send(bytes);
                });
    WebServer.builder()
        .host("127.0.0.1")
        .port(Integer.parseInt(args[0]))
        .writeBufferSize(512)
        .connectionOptions(socket -> socket.tcpNoDelay(true).socketSendBufferSize(16 * 1024))
        .routing(routing)
        .build()
        .start();
  }
}
