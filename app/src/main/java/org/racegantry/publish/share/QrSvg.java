package org.racegantry.publish.share;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.EnumMap;
import java.util.Map;

/** An address as a QR code, black on white for every reader, in SVG. */
final class QrSvg {
  /** The quiet border the standard asks for, in modules (ISO/IEC 18004). */
  private static final int QUIET = 4;

  private QrSvg() {}

  /** The whole file; the address is at most a few hundred characters long. */
  static String of(String address) {
    BitMatrix modules = modules(address);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          int from = x;
          while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) {
            x++;
          }
          int length = x - from + 1;
          path.append('M').append(from).append(' ').append(y);
          path.append('h').append(length).append("v1h-").append(length).append('z');
        }
      }
    }
    String size = modules.getWidth() + " " + modules.getHeight();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + "\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\">"
        + "<path fill=\"#fff\" d=\"M0 0h"
        + modules.getWidth()
        + "v"
        + modules.getHeight()
        + "H0z\"/><path d=\""
        + path
        + "\"/></svg>\n";
  }

  private static BitMatrix modules(String address) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
    hints.put(EncodeHintType.MARGIN, QUIET);
    hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no QR code holds " + address, tooLong);
    }
  }
}
