#!/bin/sh
# Makes starts of Gantry quick: what the JVM finds out at each start is found out once and kept in
# app/target/gantry.aot (and gantry-words.aot, smaller, for help alone), classes of a library too old
# for that are renewed, and SQLite's own library is laid out in app/target/native. ./gantry and
# ./build call this; call it yourself for a copy elsewhere, and after an update of the JDK. Without
# these files, or with some that do not fit the JDK or the jar, all works the same and starts more
# slowly.
#   scripts/warm.sh
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
. "$home/scripts/jdk.sh"
jdk_tool=java
need_jdk

target=$home/app/target
new=$target/gantry.aot.$$
race=$(mktemp -d)
trap 'rm -rf "$race" "$new" "$new.config" "$new.log"' EXIT
if ! : 2>/dev/null >"$new.log"; then
  echo "gantry: $target can't be written, so starts stay slow" >&2
  exit 0
fi

run() {
  "$JAVA_HOME/bin/java" -XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow "$@" >>"$new.log" 2>&1
}

# A cache of what one program does; the options are those its starts have in common.
cache() {
  name=$1
  shift
  rm -f "$new"
  run -XX:AOTCacheOutput="$new" "$@" && [ -s "$new" ] && mv -f "$new" "$target/$name"
}

# Seconds of work, a page or two: it is over before anybody waits for it.
warm=org.racegantry.cli.warm
if run -cp "$target/gantry.jar" $warm.MakeReady "$target" &&
  cache gantry-words.aot -XX:+UseParallelGC -cp "$target/gantry.jar" $warm.Words &&
  cache gantry.aot -XX:+UseG1GC -cp "$target/gantry.jar" $warm.WarmUp "$race"; then
  # Which JDK they are of, so that ./gantry leaves them alone after an update.
  jdk_mark >"$target/gantry.aot.jdk"
else
  rm -f "$target/gantry.aot" "$target/gantry-words.aot"
  mv -f "$new.log" "$target/warm.log"
  echo "gantry: no cache for quick starts could be made; see $target/warm.log" >&2
fi
