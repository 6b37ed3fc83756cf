package org.racegantry.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.racegantry.publish.access.Role;

/**
 * The pictures of the docs, made from the demo's race. They lie with the other screenshots, and in
 * the folder that {@code GANTRY_PICTURES} names, where it names one.
 */
class PicturesTest {
  private static final Path PICTURES =
      Path.of(System.getenv().getOrDefault("GANTRY_PICTURES", "target/screenshots/docs"));
  private static final int MOST_BYTES = 250_000;

  @Test
  void theDocsShowWhatThePagesLookLike(@TempDir Path folder) throws IOException {
    Files.createDirectories(PICTURES);
    Chromium chromium = Chromium.ours();
    try (Stage stage = Stage.london(folder).until("11:29:20")) {
      stage.clock().setSpeed(1);
      take(Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=elite-men"), "leaderboard");
      take(
          Visit.to(stage, chromium, Visit.Look.DESKTOP_DARK, "?race=elite-men"),
          "leaderboard-dark");
      take(Visit.to(stage, chromium, Visit.Look.PHONE, "?race=elite-men"), "leaderboard-phone");
      take(Visit.to(stage, chromium, Visit.Look.DESKTOP, "?race=mass"), "mass");
      Visit search = Visit.to(stage, chromium, Visit.Look.PHONE, "?race=elite-women");
      search.page().locator("#q").pressSequentially("yehulaw");
      search.page().locator(".hits li").first().waitFor();
      take(search, "search-phone");
      StageDoors.Pass crew = stage.pass("Anna", Role.CREW);
      take(Visit.as(crew, stage, chromium, Visit.Look.DESKTOP, "control"), "control");
      stage.until("12:40:00");
      take(Visit.to(stage, chromium, Visit.Look.DESKTOP, "r/1"), "runner");
    }
  }

  private static void take(Visit visit, String name) throws IOException {
    try (visit) {
      Page page = visit.page();
      // A demo's bar is no part of the site.
      page.evaluate("() => document.querySelector('.demo')?.remove()");
      visit.settled();
      Path picture = PICTURES.resolve(name + ".png");
      Files.write(picture, packed(page.screenshot()));
      assertThat(Files.size(picture)).as(name).isLessThan(MOST_BYTES);
    }
  }

  /** The same picture with more patience: a browser writes quickly rather than small. */
  private static byte[] packed(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam patient = writer.getDefaultWriteParam();
    patient.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    patient.setCompressionQuality(0);
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(small)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), patient);
    } finally {
      writer.dispose();
    }
    return small.size() < picture.length ? small.toByteArray() : picture;
  }
}
