package org.racegantry.publish.hook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Carries one message to one receiver over a connection of its own, to the very address that was
 * looked at: the JDK's client looks names up by itself, and a second look may find another place.
 * Follows nothing, and reads no more of the answer than its status.
 */
final class Courier {
  private static final int CONNECT_MS = 5_000;
  private static final int STATUS_BYTES = 64;

  private final boolean allowInside;
  private final Duration patience;

  Courier(boolean allowInside, Duration patience) {
    this.allowInside = allowInside;
    this.patience = patience;
  }

  /** The status of the answer; throws where there is none in time. */
  int post(Hook hook, byte[] body, String signature) throws IOException {
    URI url = hook.url();
    InetAddress address = Reachable.addressOf(url.getHost(), allowInside);
    boolean https = url.getScheme().equals("https");
    int usual = https ? 443 : 80;
    try (Socket socket = new Socket()) {
      Thread watch = Thread.ofVirtual().start(() -> closeLater(socket));
      try {
        int port = url.getPort() < 0 ? usual : url.getPort();
        socket.connect(new InetSocketAddress(address, port), CONNECT_MS);
        Socket way = https ? encrypted(socket, url.getHost(), port) : socket;
        OutputStream out = way.getOutputStream();
        out.write(head(url, body.length, signature).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return status(way.getInputStream());
      } finally {
        watch.interrupt();
      }
    }
  }

  /** The whole message has a time limit, however slowly the other side drips. */
  private void closeLater(Socket socket) {
    try {
      Thread.sleep(patience);
      socket.close();
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    } catch (IOException closedAlready) {
      assert socket.isClosed();
    }
  }

  private static Socket encrypted(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket way = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = way.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    way.setSSLParameters(parameters);
    way.startHandshake();
    return way;
  }

  private static String head(URI url, int length, String signature) {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return "POST "
        + path
        + query
        + " HTTP/1.1\r\nHost: "
        + url.getRawAuthority()
        + "\r\nUser-Agent: Gantry\r\nContent-Type: application/json\r\nContent-Length: "
        + length
        + "\r\nGantry-Signature: "
        + signature
        + "\r\nConnection: close\r\n\r\n";
  }

  private static int status(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
      if (line.length() > STATUS_BYTES) {
        break;
      }
    }
    if (!line.toString().matches("(?s)HTTP/1\\.[01] [1-5][0-9][0-9].*")) {
      throw new IOException("no HTTP answer");
    }
    return Integer.parseInt(line.substring(9, 12));
  }
}
