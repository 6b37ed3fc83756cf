package org.racegantry.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client of the bench understands of an answer, however it is cut. */
class EventParserTest {
  private static final String EVENTS =
      "id: 7\nevent: board\ndata: {\"id: 9\":1}\n\n"
          + ": still here\n\n"
          + "event: time\ndata: {}\n\n"
          + "event: board\nid:12\ndata: 33\n\n";

  private static final class Heard implements EventParser.Sink {
    private final List<String> all = new ArrayList<>();

    @Override
    public void head(int status) {
      all.add("head " + status);
    }

    @Override
    public void event(long id) {
      all.add("event " + id);
    }

    @Override
    public void beat() {
      all.add("beat");
    }
  }

  @Test
  void eventsAreFoundInChunksCutAnywhere() {
    String head = "HTTP/1.1 200 OK\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int chunk = 1; chunk < EVENTS.length(); chunk++) {
      String answer = head + chunked(EVENTS, chunk);
      for (int piece : List.of(1, 2, 7, 1000)) {
        assertThat(heard(answer, piece))
            .as("chunks of %d, pieces of %d", chunk, piece)
            .containsExactly("head 200", "event 7", "beat", "beat", "event 12");
      }
    }
  }

  @Test
  void eventsAreFoundInAnAnswerThatIsNotChunked() {
    String answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + EVENTS;
    assertThat(heard(answer, 5)).containsExactly("head 200", "event 7", "beat", "beat", "event 12");
  }

  @Test
  void aRefusalIsSeen() {
    String answer = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    assertThat(heard(answer, 100)).containsExactly("head 503");
  }

  private static String chunked(String text, int size) {
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < text.length(); from += size) {
      String part = text.substring(from, Math.min(text.length(), from + size));
      out.append(Integer.toHexString(part.length())).append("\r\n").append(part).append("\r\n");
    }
    return out.toString();
  }

  private static List<String> heard(String answer, int piece) {
    Heard heard = new Heard();
    EventParser parser = new EventParser(heard);
    byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
    for (int from = 0; from < bytes.length; from += piece) {
      int length = Math.min(piece, bytes.length - from);
      byte[] part = new byte[length];
      System.arraycopy(bytes, from, part, 0, length);
      parser.feed(part, length);
    }
    return heard.all;
  }
}
