package org.racegantry.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time, which says more than the clock on the wall where others share the machine. */
final class Cpu {
  private Cpu() {}

  /** What this thread has used so far, in ms. */
  static double thread_ms() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  /** What this whole process has used so far, the compiler and the collector included, in ms. */
  static double process_ms() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e6;
  }
}
