package org.racegantry.bench.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.racegantry.scoring.Hands;

/** As many threads as somebody says, so that a figure is one of so many processors. */
final class LentHands implements Hands, AutoCloseable {
  private final int count;
  private final ExecutorService threads;

  LentHands(int count) {
    this.count = count;
    this.threads = Executors.newFixedThreadPool(count);
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void share(IntConsumer part) {
    List<Future<?>> parts = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      int mine = p;
      parts.add(threads.submit(() -> part.accept(mine)));
    }
    try {
      for (Future<?> each : parts) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
