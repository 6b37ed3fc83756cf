#!/bin/sh
# Makes app/target/gantry.aot: what the JVM finds out at each start of Gantry, found out once, so
# that it starts in half the time. ./gantry and ./build call this; call it yourself for a copy
# elsewhere, and after an update of the JDK. Without the file, or with one that does not fit the JDK
# or the jar, all works the same and starts more slowly.
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
# Half a second of work, a page or two: it is over before anybody waits for it.
if "$JAVA_HOME/bin/java" -XX:+UseG1GC -XX:MaxRAMPercentage=50 \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -XX:AOTCacheOutput="$new" -cp "$target/gantry.jar" org.racegantry.cli.WarmUp "$race" \
  >"$new.log" 2>&1 && [ -s "$new" ]; then
  # Which JDK it is of, so that ./gantry leaves it alone after an update.
  jdk_mark >"$target/gantry.aot.jdk"
  mv -f "$new" "$target/gantry.aot"
else
  rm -f "$target/gantry.aot"
  mv -f "$new.log" "$target/warm.log"
  echo "gantry: no cache for quick starts could be made; see $target/warm.log" >&2
fi
