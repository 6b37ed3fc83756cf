package org.racegantry.protocol;

import java.util.List;

/** One protocol readers speak: how to talk it, and what its logs look like. */
public interface Protocol {
  /** The short name in race.toml, readers files and on the command line, such as {@code mylaps}. */
  String id();

  /** The name for people, such as {@code MYLAPS TCP exporter}. */
  String title();

  /** Who calls whom. */
  Caller caller();

  /** The port it is usually spoken on, or 0 where there is none and it must be named. */
  int port();

  /** The words of {@link Setting#options} it understands, each with what it may be. */
  default List<String> options() {
    return List.of();
  }

  /**
   * Whether a device has one connection only, so that a new one under the same name means that the
   * old one is dead, though nobody has noticed yet.
   */
  default boolean replaces() {
    return false;
  }

  /**
   * Whether a device may say nothing for hours and must not be hung up on for it: it has no
   * keep-alive, and does not send again what it said to a connection that was over.
   */
  default boolean mayStaySilent() {
    return false;
  }

  /** A new talk over a new connection. */
  Talk talk(Setting setting);

  /** The log files this vendor's things leave behind. */
  default List<LogFormat> logs() {
    return List.of();
  }

  /** Who opens the connection. */
  enum Caller {
    /** The device calls us: we listen. */
    DEVICE,
    /** We call the device: it listens. */
    GANTRY
  }
}
