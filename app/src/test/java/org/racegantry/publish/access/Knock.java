package org.racegantry.publish.access;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request, byte by byte, on a socket of its own. */
public final class Knock {
  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** What came back. */
  public record Answer(String text) {
    /** 0 where it is no answer. */
    public int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** The first header of a name, or empty. */
    public String header(String name) {
      for (String line : head().split("\r\n")) {
        if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
          return line.substring(name.length() + 1).strip();
        }
      }
      return "";
    }

    /** The cookie it sets, as a browser sends it back. */
    public String cookie() {
      String set = header("Set-Cookie");
      if (set.isEmpty()) {
        throw new AssertionError("no cookie in " + text);
      }
      return set.substring(0, set.indexOf(';'));
    }

    /** The token in the forms of a page. */
    public String token() {
      String mark = "name=\"token\" value=\"";
      int from = text.indexOf(mark) + mark.length();
      if (from < mark.length()) {
        throw new AssertionError("no token in " + text);
      }
      return text.substring(from, text.indexOf('"', from));
    }

    String head() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? text : text.substring(0, end);
    }
  }

  /** With the headers a browser sends from a page of this site. */
  public Knock(int port) {
    this.port = port;
    headers.put("Host", "localhost:" + port);
    headers.put("Origin", "http://localhost:" + port);
    headers.put("Sec-Fetch-Site", "same-origin");
    headers.put("Connection", "close");
  }

  /** With another value of a header. */
  public Knock with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Knock without(String header) {
    headers.remove(header);
    return this;
  }

  /** A page. */
  public Answer get(String path) throws IOException {
    return send("GET", path, "");
  }

  /** A form. */
  public Answer post(String path, Map<String, String> form) throws IOException {
    return with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, DoorSite.encoded(form));
  }

  /** Any method, path and body, as they are. */
  Answer send(String method, String path, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (bytes.length > 0 || method.equals("POST")) {
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return new Answer(answer(new BufferedInputStream(socket.getInputStream())));
    }
  }

  /** Reads one answer and no further, since the server may keep the connection open. */
  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    String text = "";
    for (int next = in.read(); next >= 0; next = in.read()) {
      read.write(next);
      if (next == '\n' && (text = read.toString(StandardCharsets.UTF_8)).endsWith("\r\n\r\n")) {
        break;
      }
    }
    String length = new Answer(text).header("Content-Length");
    byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
    return text + new String(body, StandardCharsets.UTF_8);
  }
}
