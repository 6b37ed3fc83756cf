# Read by ./gantry and ./build. Finds a JDK, whatever `java` on the PATH may be.
# POSIX sh; no bashisms, since Debian's sh is dash and macOS has an old bash.

jdk_wanted=25
# What a folder must hold to be one. Whoever runs what is built already needs no compiler: `java`.
jdk_tool=javac

# The feature version of the JDK in a folder, or 0: `release` says it without starting a JVM.
jdk_version() {
  if [ ! -x "$1/bin/$jdk_tool" ] || [ ! -x "$1/bin/java" ]; then
    echo 0
    return
  fi
  version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${version:-0}"
}

# Which JDK this is, to the last update; nothing where it does not say so.
jdk_mark() {
  sed -n -e 's/^JAVA_RUNTIME_VERSION=//p' -e 's/^JAVA_VERSION=//p' "$JAVA_HOME/release" \
    2>/dev/null || :
}

# A path with its symbolic links followed. `readlink -f` is not on every macOS.
real_path() {
  path=$1
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=$(dirname "$path")/$link ;;
    esac
  done
  echo "$(cd "$(dirname "$path")" && pwd -P)/$(basename "$path")"
}

# Folders that may be JDKs, the most wanted first, one per line.
jdk_candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then
    echo "$JAVA_HOME"
  fi
  if java=$(command -v java); then
    dirname "$(dirname "$(real_path "$java")")"
  fi
  # GANTRY_JDK_ROOTS, folders divided by colons, stands in for the usual places.
  if [ -n "${GANTRY_JDK_ROOTS:-}" ]; then
    echo "$GANTRY_JDK_ROOTS" | tr ':' '\n' | while IFS= read -r root; do
      for jdk in "$root"/*; do echo "$jdk"; done
    done
    return
  fi
  for jdk in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    echo "$jdk"
  done
}

# Prints the folder of the first JDK that is new enough; fails where there is none.
find_jdk() {
  jdk_candidates | while IFS= read -r candidate; do
    if [ "$(jdk_version "$candidate")" -ge "$jdk_wanted" ]; then
      echo "$candidate"
      break
    fi
  done | grep .
}

# Sets JAVA_HOME, or says what is missing and how to get it, and ends with 69.
need_jdk() {
  if ! JAVA_HOME=$(find_jdk); then
    cat >&2 <<END
gantry: this needs a JDK $jdk_wanted or newer, and none was found.
  Looked at JAVA_HOME, java on the PATH, /usr/lib/jvm, SDKMAN, ~/.jdks and /Library/Java.
  To get one:  Debian, Ubuntu   apt-get install openjdk-$jdk_wanted-jdk  (or Temurin, adoptium.net)
               macOS            brew install --cask temurin
               SDKMAN           sdk install java $jdk_wanted-tem
  One in an unusual place is found with JAVA_HOME=/path/to/jdk.
END
    exit 69
  fi
  export JAVA_HOME
}

# Fails with 69 where there is no Maven. There is no wrapper on purpose: see DECISIONS.md.
need_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    cat >&2 <<END
gantry: building needs Maven 3.8 or newer, and there is no mvn on the PATH.
  To get it:  Debian, Ubuntu   apt-get install maven
              macOS            brew install maven
              SDKMAN           sdk install maven
END
    exit 69
  fi
  # Maven's own parts use things the newest JDKs warn of; that is no news for whoever builds.
  MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
${MAVEN_OPTS:-}"
  export MAVEN_OPTS
}
