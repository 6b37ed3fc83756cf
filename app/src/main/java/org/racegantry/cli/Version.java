package org.racegantry.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Gantry this is, and on what it runs. */
public final class Version implements IVersionProvider {
  /** The version in the jar's manifest; {@code development} when run from class files. */
  static String gantry() {
    String built = Version.class.getPackage().getImplementationVersion();
    return built != null ? built : "development";
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gantry " + gantry() + " (JDK " + Runtime.version() + ")"};
  }
}
