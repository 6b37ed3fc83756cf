package org.racegantry.offenders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each breaks a ban on purpose, to show that the ban can fail. Never used for anything else. */
public final class Offenders {
  private Offenders() {}

  @Breaks(value = "CLOCK", times = 4)
  static class AsksTheClock {
    Object[] when = {Instant.now(), LocalDate.now(), System.nanoTime(), Clock.systemUTC()};
  }

  @Breaks(value = "CLOCK", times = 2)
  static class AsksTheClockByReference {
    Supplier<Instant> when = Instant::now;
    Supplier<Long> millis = System::currentTimeMillis;
  }

  @Breaks(value = "RANDOMNESS", times = 4)
  static class ThrowsDice {
    double die = Math.random() + new Random(1).nextDouble();

    void mix(List<String> cards) {
      Collections.shuffle(cards);
    }
  }

  @Breaks(value = "RANDOMNESS", times = 2)
  static class ThrowsDiceByReference {
    Supplier<UUID> id = UUID::randomUUID;
    Supplier<Double> die = Math::random;
  }

  @Breaks(value = "THREADS", times = 5)
  static class StartsThreads {
    void run(List<String> names) {
      Thread.ofVirtual().start(() -> {});
      names.parallelStream().forEach(name -> {});
      Stream.of(1).parallel().count();
      Arrays.parallelSort(new long[0]);
    }
  }

  @Breaks(value = "THREADS", times = 2)
  static class StartsThreadsByReference {
    Supplier<Object> pool = Executors::newCachedThreadPool;
    Function<List<String>, Object> walk = List::parallelStream;
  }

  @Breaks(value = "LOCALE_AND_ZONE", times = 6)
  @SuppressWarnings("StringCaseLocaleUsage")
  static class AsksTheHost {
    String words = String.format("%d", 1) + "a".toUpperCase() + "%s".formatted("b");
    Object[] settings = {Locale.getDefault(), ZoneId.systemDefault()};
    DateTimeFormatter pattern = DateTimeFormatter.ofPattern("EEEE");
  }

  @Breaks(value = "LOCALE_AND_ZONE", times = 3)
  static class AsksTheHostByReference {
    UnaryOperator<String> lower = String::toLowerCase;
    BiFunction<String, Object[], String> format = String::format;
    Supplier<ZoneId> zone = ZoneId::systemDefault;
  }

  @Breaks(value = "HASH_ORDER", times = 6)
  static class WalksHashes {
    Map<String, String> map = new HashMap<>();
    Map<String, String> ids = new IdentityHashMap<>();
    Set<String> set = new HashSet<>(Set.of("a"));
    Map<String, String> fixed = Map.copyOf(Map.ofEntries(Map.entry("a", "b")));
  }

  @Breaks(value = "HASH_ORDER", times = 2)
  static class WalksHashesByReference {
    Supplier<Map<String, String>> map = HashMap::new;
    Function<String, Set<String>> set = Set::of;
  }

  @Breaks(value = "HASH_COLLECTORS", times = 3)
  static class CollectsHashes {
    Map<String, String> map = Stream.of("a").collect(Collectors.toMap(a -> a, a -> a));
    Map<String, List<String>> groups = Stream.of("a").collect(Collectors.groupingBy(a -> a));
    Set<String> set = Stream.of("a").collect(Collectors.toSet());
  }

  @Breaks(value = "HASH_COLLECTORS", times = 1)
  static class CollectsHashesByReference {
    Supplier<Collector<String, ?, Set<String>>> set = Collectors::toSet;
  }

  @Breaks(value = "FILES_AND_NETWORK", times = 5)
  static class OpensFiles {
    boolean there = Files.exists(Path.of("a")) || new java.io.File("b").exists();
    Object socket = new java.net.InetSocketAddress("localhost", 1);
  }

  @Breaks(value = "FILES_AND_NETWORK", times = 1)
  static class OpensFilesByReference {
    Function<String, Object> open = java.io.File::new;
  }

  @Breaks(value = "MACHINE", times = 5)
  static class AsksTheMachine {
    String home = System.getenv("HOME") + System.getProperty("user.name");
    int cores = Runtime.getRuntime().availableProcessors();

    void speak() {
      System.out.println(home);
    }
  }

  @Breaks(value = "MACHINE", times = 1)
  static class AsksTheMachineByReference {
    UnaryOperator<String> home = System::getenv;
  }
}
