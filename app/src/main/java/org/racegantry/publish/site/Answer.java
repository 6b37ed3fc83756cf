package org.racegantry.publish.site;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Sends one answer: type, caching, and smaller where the browser takes it so. */
public final class Answer {
  private static final int WORTH_PACKING = 1_400;

  /** The content type of pages. */
  public static final String HTML = "text/html; charset=utf-8";

  /** What nginx and its kin are told a stream by. */
  private static final HeaderName PASS_ON = HeaderNames.create("X-Accel-Buffering");

  private static final String JSON = "application/json; charset=utf-8";

  private Answer() {}

  public static void html(ServerRequest request, ServerResponse response, String page) {
    send(request, response, HTML, "no-cache", page.getBytes(StandardCharsets.UTF_8));
  }

  /** A page for one person alone: nothing keeps a copy of it. */
  public static void secret(ServerRequest request, ServerResponse response, String page) {
    send(request, response, HTML, "no-store", page.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Begins a stream of events: nothing keeps it, and no proxy collects it before it passes it on.
   */
  public static void stream(ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(PASS_ON, "no");
  }

  /** Sends the browser on after a form, to an address of this site. */
  public static void goTo(ServerResponse response, String address) {
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.status(303).header(HeaderNames.LOCATION, address).send();
  }

  /** JSON that is the same as long as {@code tag} is; a browser that has it gets none. */
  public static void json(ServerRequest request, ServerResponse response, String tag, byte[] body) {
    tagged(request, response, JSON, tag, body);
  }

  /** The same with a content type. */
  public static void tagged(
      ServerRequest request, ServerResponse response, String type, String tag, byte[] body) {
    if (!known(request, response, tag)) {
      send(request, response, type, "no-cache", body);
    }
  }

  /** JSON for one person alone; nothing keeps a copy but the program that asks. */
  public static void secretJson(
      ServerRequest request, ServerResponse response, String tag, byte[] body) {
    if (!known(request, response, tag)) {
      send(request, response, JSON, "no-store", body);
    }
  }

  /** JSON that is kept for the next who asks, packed once. */
  public static void keptJson(
      ServerRequest request, ServerResponse response, String tag, AnswerShelf.Kept answer) {
    if (!known(request, response, tag)) {
      kept(request, response, JSON, answer);
    }
  }

  /** Names the answer; says so instead of sending it where whoever asks has it already. */
  private static boolean known(ServerRequest request, ServerResponse response, String tag) {
    String etag = "W/\"" + tag + "\"";
    response.header(HeaderNames.ETAG, etag);
    boolean known =
        request
            .headers()
            .first(HeaderNames.IF_NONE_MATCH)
            .filter(asked -> asked.contains(etag))
            .isPresent();
    if (known) {
      response.status(304).send();
    }
    return known;
  }

  public static void send(
      ServerRequest request, ServerResponse response, String type, String caching, byte[] body) {
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.header(HeaderNames.CACHE_CONTROL, caching);
    response.header(HeaderNames.VARY, "Accept-Encoding");
    boolean packs =
        request
            .headers()
            .first(HeaderNames.ACCEPT_ENCODING)
            .filter(taken -> taken.contains("gzip"))
            .isPresent();
    if (packs && body.length > WORTH_PACKING) {
      response.header(HeaderNames.CONTENT_ENCODING, "gzip");
      response.send(packed(body));
    } else {
      response.send(body);
    }
  }

  /** An answer that is kept for the next who asks, packed once. */
  public static void kept(
      ServerRequest request, ServerResponse response, String type, AnswerShelf.Kept answer) {
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    response.header(HeaderNames.VARY, "Accept-Encoding");
    boolean packs =
        request
            .headers()
            .first(HeaderNames.ACCEPT_ENCODING)
            .filter(taken -> taken.contains("gzip"))
            .isPresent();
    if (packs) {
      response.header(HeaderNames.CONTENT_ENCODING, "gzip");
    }
    response.send(packs ? answer.packed() : answer.plain());
  }

  static byte[] packed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
