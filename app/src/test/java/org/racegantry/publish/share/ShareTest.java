package org.racegantry.publish.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.journal.Journal;
import org.racegantry.live.RaceTail;
import org.racegantry.live.TinyRace;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.web.RaceSite;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;

/** What is passed around of a runner, over real HTTP. */
class ShareTest {
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path folder;
  private TinyRace race;
  private Journal journal;
  private RaceTail tail;
  private RaceSite site;

  @BeforeEach
  void open() throws InterruptedException {
    race =
        new TinyRace(
            folder.resolve("tiny.gantry"), "Łącka-Öz", "金田 مريم 🏃", "W".repeat(100), "Young");
    journal = race.readOnly();
    tail = RaceTail.follow(journal);
    SiteSettings settings =
        SiteSettings.local(0).under(PublicAddress.read("https://Results.example.org/"));
    site = RaceSite.open(settings, tail, CourseClock.REAL, InstantSource.system(), List.of());
    for (int bib = 1; bib <= 4; bib++) {
      race.pass(bib, "START", 1_000 * bib);
      race.pass(bib, "5K", 1_000_000 + 7_000 * bib);
    }
    race.pass(1, "FINISH", 2_100_000);
    Entrant young =
        new Entrant(new EntrantId(4), new Bib("4"), "F", 15, "", "", "", "", "", "", -1, -1);
    race.act(new Change.EntrantSet(young));
    long seq = race.journal().head().seq();
    assertThat(tail.awaitAfter(seq - 1, Duration.ofSeconds(20))).isPresent();
  }

  @AfterEach
  void close() {
    site.close();
    tail.close();
    journal.close();
    race.close();
    client.close();
  }

  @Test
  void theCardIsAPictureOfTheRightSizeWhateverTheName() throws Exception {
    for (int bib = 1; bib <= 3; bib++) {
      HttpResponse<byte[]> card = bytes("r/" + bib + "/card.png");
      assertThat(card.headers().firstValue("Content-Type")).hasValue("image/png");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(card.body()));
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(630);
      assertThat(darkDots(image, 60, 140, 1140, 210)).as("dots of the name").isPositive();
      Files.createDirectories(Path.of("target/cards"));
      Files.write(Path.of("target/cards/card-" + bib + ".png"), card.body());
      Files.write(
          Path.of("target/cards/card-" + bib + ".svg"), bytes("r/" + bib + "/card.svg").body());
    }
  }

  @Test
  void theCardAsSvgIsHarmlessAndCarriesNoStyle() throws Exception {
    String svg = text("r/2/card.svg").body();
    assertThat(svg).startsWith("<svg xmlns=").contains("مريم").doesNotContain("style=", "NaN");
    assertThat(text("r/1/card.svg").body()).contains("35:00");
  }

  @Test
  void theQrCodeLeadsToTheRunnersPageUnderThePublicAddress() throws Exception {
    BufferedImage drawn = drawn(text("r/3/qr.svg").body());
    int[] dots = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
    LuminanceSource source = new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), dots);
    String read =
        new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    assertThat(read).isEqualTo("https://results.example.org/r/3");
  }

  @Test
  void thePageTellsOthersWhatItIsUnderThePublicAddressAndNoOther() throws Exception {
    String page = text("r/001").body();
    assertThat(page)
        .contains("<link rel=\"canonical\" href=\"https://results.example.org/r/1\">")
        .contains("og:image\" content=\"https://results.example.org/r/1/card.png\"")
        .contains("summary_large_image")
        .doesNotContain("content=\"http://localhost");
  }

  @Test
  void whoIsUnderEighteenHasNoCardNoNameAndIsNotFollowed() throws Exception {
    assertThat(bytes("r/4/card.png").statusCode()).isEqualTo(404);
    assertThat(bytes("r/4/card.svg").statusCode()).isEqualTo(404);
    String page = text("r/4").body();
    assertThat(page).contains("Y.").doesNotContain("YOUNG", "Young", "og:image", "16:4", "17:0");
    assertThat(text("r/4.json").body()).doesNotContain("Young", "102").contains("\"splits\":[]");
    assertThat(text("r/4.csv").body().lines()).hasSize(1);
    assertThat(text("compare?bibs=4,1").body()).doesNotContain("YOUNG", "Young", "17:0");
    assertThat(text("favourites?bibs=4").body()).doesNotContain("YOUNG", "Young", "17:0");
  }

  @Test
  void anAddressIsAWebAddressAndNothingMore() {
    assertThat(PublicAddress.read("http://10.0.0.7:8080").base()).isEqualTo("http://10.0.0.7:8080");
    for (String bad :
        List.of("results.example.org", "ftp://a.b", "https://a.b/?q", "https://u@a.b")) {
      assertThat(catching(bad)).as(bad).contains("https://results.example.org");
    }
  }

  private static String catching(String address) {
    try {
      return PublicAddress.read(address).base();
    } catch (IllegalArgumentException refused) {
      return refused.getMessage();
    }
  }

  /** The code as a camera would see it, ten dots to a module. */
  private static BufferedImage drawn(String svg) {
    Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertThat(size.find()).isTrue();
    int modules = Integer.parseInt(size.group(1));
    BufferedImage image = new BufferedImage(modules * 10, modules * 10, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics graphics = image.getGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, modules * 10, modules * 10);
    graphics.setColor(Color.BLACK);
    Matcher run = RUN.matcher(svg);
    while (run.find()) {
      int x = Integer.parseInt(run.group(1));
      int y = Integer.parseInt(run.group(2));
      graphics.fillRect(x * 10, y * 10, Integer.parseInt(run.group(3)) * 10, 10);
    }
    return image;
  }

  private static int darkDots(BufferedImage image, int left, int top, int right, int bottom) {
    int dark = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
      }
    }
    return dark;
  }

  private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpResponse<String> text(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(site.address() + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
