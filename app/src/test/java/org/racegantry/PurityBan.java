package org.racegantry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;

/** What no pure room may touch, and what to use instead. Method references are seen too. */
enum PurityBan {
  CLOCK(
      "time is an argument: take the moment from a fact, or as a parameter",
      target ->
          named(target, "java.time.", "now")
              || named(target, "java.time.", "system", "systemUTC", "systemDefaultZone")
              || named(target, "java.lang.System", "currentTimeMillis", "nanoTime")
              || made(target, "java.util.Date", "java.util.GregorianCalendar")
              || named(target, "java.util.Calendar", "getInstance")),
  RANDOMNESS(
      "the same facts give the same results: use rehearsal's own generator and a seed",
      target ->
          owned(target, "java.util.Random", "java.util.SplittableRandom", "java.util.random.")
              || owned(target, "java.security.SecureRandom")
              || owned(target, "java.util.concurrent.ThreadLocalRandom")
              || named(target, "java.lang.Math", "random")
              || named(target, "java.lang.StrictMath", "random")
              || named(target, "java.util.UUID", "randomUUID")
              || named(target, "java.util.Collections", "shuffle")
              || named(target, "java.lang.System", "identityHashCode")),
  THREADS(
      "pure rooms run on the caller's thread; `live` and `ingest` own the threads",
      target ->
          owned(target, "java.lang.Thread", "java.util.concurrent.", "java.util.Timer")
              || named(target, "java.util.", "parallelStream", "parallel")
              || named(target, "java.util.Arrays", "parallelSort", "parallelPrefix")
              || named(target, "java.lang.Object", "wait", "notify", "notifyAll")),
  LOCALE_AND_ZONE(
      "a result never depends on the host: name Locale.ROOT, and the race's own zone",
      target ->
          named(target, "java.util.Locale", "getDefault")
              || named(target, "java.time.ZoneId", "systemDefault")
              || named(target, "java.util.TimeZone", "getDefault")
              || named(target, "java.lang.String", "formatted")
              || (named(target, "java.lang.String", "format", "toLowerCase", "toUpperCase")
                  && !takes(target, "java.util.Locale"))
              || (named(target, "java.time.format.DateTimeFormatter", "ofPattern")
                  && !takes(target, "java.util.Locale"))
              || owned(target, "java.text.", "java.util.Formatter")),
  HASH_ORDER(
      "what is walked has an order of its own: use TreeMap, TreeSet, LinkedHashMap or a List",
      target ->
          owned(target, "java.util.HashMap", "java.util.HashSet", "java.util.Hashtable")
              || owned(target, "java.util.IdentityHashMap", "java.util.WeakHashMap")
              || named(target, "java.util.Set", "of", "copyOf")
              || named(target, "java.util.Map", "of", "ofEntries", "copyOf")),
  HASH_COLLECTORS(
      "these collect into hash order: give a supplier, as in toMap(..., TreeMap::new)",
      target ->
          collects(target, "toSet", "toUnmodifiableSet", "toUnmodifiableMap")
              || collects(target, "toConcurrentMap", "groupingByConcurrent")
              || (collects(target, "toMap") && parameters(target) < 4)
              || (collects(target, "groupingBy") && parameters(target) < 3)),
  FILES_AND_NETWORK(
      "pure rooms work on values; `ingest`, `journal` and `cli` read and write",
      target ->
          owned(target, "java.nio.file.", "java.nio.channels.", "java.net.", "java.io.File")
              || owned(target, "java.io.RandomAccessFile")),
  MACHINE(
      "machine settings never change a result: pass what is needed as an argument",
      target ->
          named(target, "java.lang.System", "getenv", "getProperty", "exit", "out", "err", "in")
              || owned(target, "java.lang.Runtime", "java.lang.ProcessHandle"));

  private final String instead;
  private final Predicate<AccessTarget> banned;

  PurityBan(String instead, Predicate<AccessTarget> banned) {
    this.instead = instead;
    this.banned = banned;
  }

  /** The ban as a rule over packages such as {@code org.racegantry.race..}. */
  ArchRule in(List<String> packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .should()
        .accessTargetWhere(
            describe(
                "touches " + name(), (JavaAccess<?> access) -> banned.test(access.getTarget())))
        .because(instead)
        .allowEmptyShould(true);
  }

  /** Whether the owner is one of these: a whole name, or the beginning of names. */
  private static boolean owned(AccessTarget target, String... owners) {
    for (String owner : owners) {
      if (isOwner(target, owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwner(AccessTarget target, String owner) {
    String name = target.getOwner().getName();
    boolean beginning = owner.endsWith(".") || owner.equals("java.io.File");
    return beginning ? name.startsWith(owner) : name.equals(owner) || name.startsWith(owner + "$");
  }

  private static boolean named(AccessTarget target, String owner, String... names) {
    return isOwner(target, owner) && List.of(names).contains(target.getName());
  }

  private static boolean collects(AccessTarget target, String... names) {
    return named(target, "java.util.stream.Collectors", names);
  }

  private static boolean made(AccessTarget target, String... owners) {
    return owned(target, owners) && target.getName().equals("<init>");
  }

  private static int parameters(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes().size() : 0;
  }

  private static boolean takes(AccessTarget target, String type) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(each -> each.getName().equals(type));
  }
}
