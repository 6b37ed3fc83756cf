package org.racegantry.publish.share;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerWing;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Problem;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Entrant;

/** Pictures to pass around: {@code /r/BIB/card.png}, {@code card.svg} and {@code qr.svg}. */
public final class ShareWing implements Wing {
  private static final String SVG = "image/svg+xml";
  private static final String FOR_A_MINUTE = "public, max-age=60";
  private static final String FOR_A_DAY = "public, max-age=86400";

  private final House house;
  private CardPictures pictures;

  /** The wing of a house. */
  public ShareWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/r/{bib}/card.png", this::png)
        .get("/r/{bib}/card.svg", this::svg)
        .get("/r/{bib}/qr.svg", this::qr);
  }

  /** Fonts take a while to read, so nobody waits for them before the first card is asked for. */
  private synchronized CardPictures pictures() {
    if (pictures == null) {
      pictures = new CardPictures();
    }
    return pictures;
  }

  /** The path of a runner's page: {@code /r/1}. */
  public static String path(String bib) {
    return "/r/" + URLEncoder.encode(bib, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void png(ServerRequest request, ServerResponse response) {
    CardPictures pictures = pictures();
    if (!pictures.unable().isEmpty()) {
      throw new BadRequest(404, pictures.unable());
    }
    CardFace card = card(request);
    Optional<byte[]> picture = pictures.of(card);
    if (picture.isEmpty()) {
      throw new BadRequest(503, "Many cards are asked for just now. Try again in a moment.");
    }
    Problem.openToAll(response);
    Answer.send(request, response, "image/png", FOR_A_MINUTE, picture.get());
  }

  private void svg(ServerRequest request, ServerResponse response) {
    CardFace card = card(request);
    SvgCanvas canvas = new SvgCanvas();
    CardDrawing.draw(card, canvas);
    byte[] file = canvas.file(card.name() + ", " + card.event()).getBytes(StandardCharsets.UTF_8);
    Problem.openToAll(response);
    Answer.send(request, response, SVG, FOR_A_MINUTE, file);
  }

  private CardFace card(ServerRequest request) {
    SnapshotView view = house.state().view();
    int entrant = RunnerMaker.find(view, RunnerWing.bib(request));
    Entrant who = view.results().entrants().get(entrant);
    if (!PublicFace.of(view.snapshot().people(), who).hasCard()) {
      throw new BadRequest(404, "This runner has no card.");
    }
    return CardFaces.of(view, entrant);
  }

  private void qr(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    int entrant = RunnerMaker.find(view, RunnerWing.bib(request));
    if (!house.address().isKnown()) {
      throw new BadRequest(
          404, "Where the public reaches this site is not known: serve with --public-url.");
    }
    String bib = view.results().entrants().get(entrant).bib().text();
    byte[] file = QrSvg.of(house.address().of(path(bib))).getBytes(StandardCharsets.UTF_8);
    Answer.send(request, response, SVG, FOR_A_DAY, file);
  }
}
