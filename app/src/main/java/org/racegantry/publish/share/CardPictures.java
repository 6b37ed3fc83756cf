package org.racegantry.publish.share;

import java.awt.FontFormatException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PNG files of cards, each drawn once while it stays the same. Drawing costs, so only one is
 * drawn at a time, and no more than five a second after the first forty: a crawler that asks for
 * everybody waits, and the race does not.
 */
final class CardPictures {
  private static final Logger LOG = LoggerFactory.getLogger(CardPictures.class);
  private static final int KEPT = 300;

  /** So many may be drawn at once before anybody has to wait. */
  private static final long BURST = 40;

  /** After that one more becomes free each time so much has passed, in nanoseconds. */
  private static final long EACH_NS = 200_000_000L;

  private final Map<CardFace, byte[]> drawn =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CardFace, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  private final String unable;
  private final CardFonts fonts;
  private long free_ns = BURST * EACH_NS;
  private long counted_ns = System.nanoTime();

  CardPictures() {
    CardFonts loaded = null;
    String why = "";
    if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
      why = "This Java has no java.desktop, which draws pictures; the SVG card needs none.";
    } else {
      try {
        System.setProperty("java.awt.headless", "true");
        loaded = new CardFonts();
        loaded.writable("A");
      } catch (IOException | FontFormatException | RuntimeException | LinkageError missing) {
        LOG.warn("no PNG cards: the fonts of this machine cannot be used", missing);
        why = "The fonts of this machine cannot be used for pictures; the SVG card needs none.";
      }
    }
    this.fonts = loaded;
    this.unable = why;
  }

  /** Why there are no pictures here, in a sentence; empty where there are. */
  String unable() {
    return unable;
  }

  /** The picture of a card; nothing while too many are asked for. */
  synchronized Optional<byte[]> of(CardFace card) {
    byte[] known = drawn.get(card);
    if (known != null) {
      return Optional.of(known);
    }
    long now_ns = System.nanoTime();
    free_ns = Math.min(BURST * EACH_NS, free_ns + now_ns - counted_ns);
    counted_ns = now_ns;
    if (free_ns < EACH_NS) {
      return Optional.empty();
    }
    free_ns -= EACH_NS;
    byte[] picture = draw(card);
    drawn.put(card, picture);
    return Optional.of(picture);
  }

  private byte[] draw(CardFace card) {
    PngCanvas canvas = new PngCanvas(fonts);
    CardDrawing.draw(card, canvas);
    try {
      return canvas.file();
    } catch (IOException failed) {
      throw new IllegalStateException("a card could not be drawn", failed);
    }
  }
}
