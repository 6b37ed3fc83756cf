package org.racegantry.brokers;

/** Three brokers for all tests of this process: they are started once, and are whole again. */
public final class SharedCluster {
  /** The topic of the tests; each test has a race of its own in it. */
  public static final String TOPIC = "season";

  private static Cluster cluster;

  private SharedCluster() {}

  /** Three brokers; whoever harms them calls {@link Cluster#heal} afterwards. */
  public static synchronized Cluster get() {
    if (cluster == null) {
      cluster = Cluster.of(3);
    }
    return cluster;
  }
}
