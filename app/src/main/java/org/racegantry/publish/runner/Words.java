package org.racegantry.publish.runner;

/** Words a runner's pages have for rankings. */
public final class Words {
  private Words() {}

  /** {@code men}, {@code women}, {@code non-binary}; else as it is. */
  public static String sex(String sex) {
    return switch (sex) {
      case "M" -> "men";
      case "F" -> "women";
      case "X" -> "non-binary";
      default -> sex;
    };
  }
}
