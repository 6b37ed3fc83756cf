package org.racegantry.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import org.slf4j.Logger;

/**
 * Where the log goes: to stderr, since stdout is data, and quiet unless something is wrong. In
 * code, because a file of XML costs every command a twentieth of a second.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
  private static final String LINE = "%d{HH:mm:ss.SSS} %-5level %logger{20}: %msg%n";
  private static final String KAFKA = "org.apache.kafka";

  private final Map<String, String> environment;

  /** As the environment of this process says. */
  public LogSetup() {
    this(System.getenv());
  }

  LogSetup(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Sets the log up and lets nobody else. */
  @Override
  public ExecutionStatus configure(LoggerContext log) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(log);
    encoder.setPattern(LINE);
    encoder.start();
    ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
    stderr.setContext(log);
    stderr.setName("stderr");
    stderr.setTarget("System.err");
    stderr.setEncoder(encoder);
    stderr.start();
    log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(stderr);
    log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(level("GANTRY_LOG", Level.WARN));
    // Each broker that does not answer is a line a second; Gantry says in words what that means.
    log.getLogger(KAFKA).setLevel(level("GANTRY_LOG_KAFKA", Level.OFF));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private Level level(String name, Level otherwise) {
    return Level.toLevel(environment.get(name), otherwise);
  }
}
