package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogSetupTest {
  private static LoggerContext by(Map<String, String> environment) {
    LoggerContext log = new LoggerContext();
    assertThat(new LogSetup(environment).configure(log))
        .isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
    return log;
  }

  private static Level of(LoggerContext log, String name) {
    return log.getLogger(name).getEffectiveLevel();
  }

  @Test
  void theLogIsQuietAndWhoWantsMoreSaysSo() {
    LoggerContext quiet = by(Map.of());
    assertThat(of(quiet, "org.racegantry.live")).isEqualTo(Level.WARN);
    assertThat(of(quiet, "org.apache.kafka.clients")).isEqualTo(Level.OFF);
    LoggerContext asked = by(Map.of("GANTRY_LOG", "info", "GANTRY_LOG_KAFKA", "ERROR"));
    assertThat(of(asked, "org.racegantry.live")).isEqualTo(Level.INFO);
    assertThat(of(asked, "org.apache.kafka.clients")).isEqualTo(Level.ERROR);
  }

  @Test
  void aLevelThereIsNotIsAsIfNothingWereSaid() {
    assertThat(of(by(Map.of("GANTRY_LOG", "loud")), "any")).isEqualTo(Level.WARN);
  }

  @Test
  void theProgramIsSetUpByIt() {
    LoggerContext running = (LoggerContext) LoggerFactory.getILoggerFactory();
    assertThat(running.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr")).isNotNull();
  }
}
