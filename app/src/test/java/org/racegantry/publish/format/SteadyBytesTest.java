package org.racegantry.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.SampleList;

@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SteadyBytesTest {
  static Stream<ResultFormat> formats() {
    return List.of(
        new TextFormat(120),
        new CsvFormat(),
        new JsonFormat(),
        new JsonLinesFormat(),
        new HtmlFormat(),
        new XlsxFormat(),
        new PdfFormat())
        .stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theSameResultsMakeTheSameBytesInAnyZoneAndLocale(ResultFormat format) throws Exception {
    ResultList list = SampleList.usual();
    byte[] here = Written.bytes(format, list);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      // Some containers stamp whole seconds or every second one: let two of them pass.
      Thread.sleep(format instanceof XlsxFormat || format instanceof PdfFormat ? 2100 : 0);
      assertThat(Written.bytes(format, list)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
