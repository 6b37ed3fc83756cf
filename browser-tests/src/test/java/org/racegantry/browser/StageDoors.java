package org.racegantry.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.access.People;
import org.racegantry.publish.access.Role;

/** The real doors of a stage, and people who come in by them with a code and a passphrase. */
record StageDoors(Entrance entrance, Map<String, Pass> passes) {
  private static final String WORDS = "cold hands at the finish line";

  /** The cookie of somebody who has come in. */
  record Pass(String cookie, String value) {}

  static StageDoors beside(Path raceFile) {
    People people = People.beside(raceFile, InstantSource.system());
    return new StageDoors(Entrance.of(people, Approach.DIRECT, "stage"), new TreeMap<>());
  }

  /** Invites somebody and sends that person through the doors, once. */
  Pass pass(String home, String name, Role role) {
    return passes.computeIfAbsent(name, invited -> comeIn(home, invited, role));
  }

  private Pass comeIn(String home, String name, Role role) {
    String code = entrance.people().invite(name, role).words();
    String form =
        "code="
            + coded(code)
            + "&name="
            + coded(name)
            + "&passphrase="
            + coded(WORDS)
            + "&again="
            + coded(WORDS);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(home + "enter/new"))
              .header("Origin", home.substring(0, home.length() - 1))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
      String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
      return new Pass(pair[0], pair[1]);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ended);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
