package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.ingest.link.ReaderPort;
import org.racegantry.journal.SqliteJournal;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Knock;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.web.RaceSite;

/** Who may do what: one table for every address of the site, held against all roles. */
class WhoMayTest {
  /** Method, address, and who; a wing that adds an address adds its line here. */
  private static final String TABLE =
      """
      GET  /                                        all
      GET  /course                                  all
      GET  /course.json                             all
      GET  /density                                 all
      GET  /density.json                            all
      GET  /density.csv                             all
      GET  /outlook                                 all
      GET  /outlook.json                            all
      GET  /forecast-quality                        all
      GET  /forecast-quality.json                   all
      GET  /forecast-quality.csv                    all
      GET  /leaderboard.json                        all
      GET  /leaderboard.csv                         all
      GET  /r/{bib}                                 all
      GET  /r/{bib}/see                             all
      GET  /r/{bib}/see.json                        all
      GET  /r/{bib}/see.ics                         all
      GET  /r/{bib}/card.png                        all
      GET  /r/{bib}/card.svg                        all
      GET  /r/{bib}/qr.svg                          all
      GET  /compare                                 all
      GET  /compare.json                            all
      GET  /compare.csv                             all
      GET  /favourites                              all
      GET  /favourites.json                         all
      GET  /favourites.csv                          all
      GET  /nations                                 all
      GET  /nations.json                            all
      GET  /nations.csv                             all
      GET  /nations/{nation}                        all
      GET  /records                                 all
      GET  /records.json                            all
      GET  /records.csv                             all
      GET  /story                                   all
      GET  /story.json                              all
      GET  /grades                                  all
      GET  /grades.json                             all
      GET  /grades.csv                              all
      GET  /search                                  all
      GET  /search.json                             all
      GET  /search.csv                              all
      GET  /hits                                    all
      GET  /events                                  all
      GET  /up                                      all
      GET  /assets/{hash}/{name}                    all
      GET  /api                                     all
      GET  /api/v1                                  all
      GET  /api/v1/openapi.json                     all
      GET  /api/v1/races                            all
      GET  /api/v1/races/{race}                     all
      GET  /api/v1/races/{race}/results             all
      GET  /api/v1/races/{race}/results.csv         all
      GET  /api/v1/races/{race}/unplaced            all
      GET  /api/v1/entrants/{bib}                   all
      GET  /api/v1/entrants/{bib}/explanation       all
      GET  /api/v1/records                          all
      GET  /api/v1/watches                          all
      GET  /api/v1/search                           all
      GET  /announce                                all
      GET  /announce.json                           all
      GET  /enter                                   all
      POST /enter                                   all
      POST /enter/code                              all
      POST /enter/new                               all
      GET  /leave                                   viewer announcer crew referee
      POST /leave                                   viewer announcer crew referee
      GET  /people                                  viewer announcer crew referee
      POST /people/sessions                         viewer announcer crew referee
      POST /people/passphrase                       viewer announcer crew referee
      POST /people/invite                           crew referee
      POST /people/reset                            crew referee
      POST /people/remove                           crew referee
      POST /people/end                              crew referee
      GET  /control                                 viewer crew referee
      GET  /control/acts                            viewer crew referee
      GET  /control/acts/{number}                   viewer crew referee
      GET  /control/papers                          viewer crew referee
      GET  /control/notes                           viewer crew referee
      GET  /control/readers                         viewer crew referee
      GET  /control/readers.json                    viewer crew referee
      GET  /control/r/{bib}                         viewer crew referee
      GET  /control/runners                         viewer crew referee
      GET  /control/runners.csv                     viewer crew referee
      GET  /control/overdue                         viewer crew referee
      GET  /control/overdue.json                    viewer crew referee
      GET  /control/overdue.csv                     viewer crew referee
      GET  /control/who                             viewer crew referee
      GET  /control/say                             viewer crew referee
      GET  /control/events                          viewer crew referee
      GET  /control/do/{form}                       crew referee
      POST /control/do/{form}                       crew referee
      """;

  private static final String PASSPHRASE = "copper lantern seven otters";

  private final Map<Role, String> cookies = new TreeMap<>();
  @TempDir private Path folder;
  private LiveRace live;
  private RaceSite site;

  @BeforeEach
  void open() throws Exception {
    Path file = TestRace.make(folder);
    CrewDoor door = CrewDoor.beside(file, Approach.DIRECT);
    live =
        new LiveRace(
            file,
            SqliteJournal.open(file),
            CourseClock.REAL,
            ReaderPort.Settings.local(0),
            failure -> {});
    site = live.openSite("127.0.0.1", WebPort.of(0), door.entrance());
    live.awaitShown();
    for (Role role : Role.values()) {
      String code = door.entrance().people().invite(role.word(), role).words();
      Map<String, String> form =
          Map.of("code", code, "passphrase", PASSPHRASE, "again", PASSPHRASE);
      cookies.put(role, knock("").post("/enter/new", form).cookie());
    }
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void everyAddressHasItsLineInTheTable() {
    assertThat(routes()).isNotEmpty().allSatisfy(route -> assertThat(table()).containsKey(route));
    assertThat(table().keySet()).allSatisfy(row -> assertThat(routes()).contains(row));
  }

  @Test
  void everyAddressLetsInWhomTheTableNamesAndNobodyElse() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> row : table().entrySet()) {
      check(row, "nobody", "", wrong);
      for (Role role : Role.values()) {
        String cookie = cookies.get(role);
        check(row, role.word(), cookie, wrong);
        if (row.getKey().equals("POST /leave") || row.getKey().equals("POST /people/sessions")) {
          comeInAgain(role);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void check(
      Map.Entry<String, List<String>> row, String who, String cookie, List<String> wrong)
      throws Exception {
    boolean may = row.getValue().contains("all") || row.getValue().contains(who);
    String[] route = row.getKey().split(" ");
    String path = route[1].replaceAll("\\{[^}]*}", "1");
    int status = status(route[0], path, cookie);
    int expected = who.equals("nobody") ? 401 : 403;
    boolean right = may ? status != 401 && status != 403 : status == expected;
    if (!right) {
      wrong.add(row.getKey() + " by " + who + ": " + status);
    }
    if (route[0].equals("POST") && may && !who.equals("nobody")) {
      boolean open = row.getValue().contains("all");
      int other = post(path, cookie, cookies.get(other(who)));
      if (!open && other != 403 && other != 401) {
        wrong.add(row.getKey() + " by " + who + " with the token of another: " + other);
      }
    }
  }

  /** A POST carries the token of its session, since it is the role that is asked about. */
  private int status(String method, String path, String cookie) throws IOException {
    return method.equals("GET") ? knock(cookie).get(path).status() : post(path, cookie, cookie);
  }

  private int post(String path, String cookie, String tokenOf) throws IOException {
    String token = tokenOf.isEmpty() ? "" : knock(tokenOf).get("/leave").token();
    return knock(cookie).post(path, Map.of("name", "nobody", "token", token)).status();
  }

  private static Role other(String who) {
    return who.equals("viewer") ? Role.CREW : Role.VIEWER;
  }

  private void comeInAgain(Role role) throws IOException {
    Map<String, String> form = Map.of("name", role.word(), "passphrase", PASSPHRASE);
    cookies.put(role, knock("").post("/enter", form).cookie());
  }

  private Knock knock(String cookie) {
    Knock knock = new Knock(site.port());
    return cookie.isEmpty() ? knock : knock.with("Cookie", cookie);
  }

  /** The addresses of all wings, as they are added. */
  private List<String> routes() {
    List<String> routes = new ArrayList<>();
    HttpRouting.Builder recorder =
        (HttpRouting.Builder)
            Proxy.newProxyInstance(
                WhoMayTest.class.getClassLoader(),
                new Class<?>[] {HttpRouting.Builder.class},
                (self, method, arguments) -> {
                  boolean named = arguments != null && arguments[0] instanceof String;
                  boolean harmless = List.of("addFilter", "error").contains(method.getName());
                  boolean rest = method.getName().equals("any") && !named;
                  if (named) {
                    routes.add(method.getName().toUpperCase(Locale.ROOT) + " " + arguments[0]);
                  } else if (!harmless && !rest) {
                    routes.add(method.getName() + " cannot be held against the table");
                  }
                  return self;
                });
    site.route(recorder);
    return routes;
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : TABLE.strip().split("\n")) {
      String[] words = line.strip().split("\\s+");
      table.put(words[0] + " " + words[1], List.of(words).subList(2, words.length));
    }
    return table;
  }
}
