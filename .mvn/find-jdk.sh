# Sourced by run, test and .ci/run: points JAVA_HOME at a JDK this build can use, even where the default java is older.
# A JAVA_HOME, or a java on the PATH, that is new enough is kept.
need=25
jdk_ok() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$major" ] && [ "$major" -ge "$need" ]
}
if [ -z "${JAVA_HOME-}" ] || ! jdk_ok "$JAVA_HOME"; then
  found=
  onpath=$(command -v javac || true)
  [ -z "$onpath" ] || onpath=$(dirname "$(dirname "$(readlink -f "$onpath" 2>/dev/null || printf %s "$onpath")")")
  for candidate in "$onpath" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && jdk_ok "$candidate"; then found=$candidate; break; fi
  done
  if [ -z "$found" ]; then
    echo "The Technology Exchange needs JDK $need or newer, and none was found." >&2
    echo "  JAVA_HOME: ${JAVA_HOME-(not set)}; java on the PATH: $(java -version 2>&1 | head -n 1)" >&2
    echo "Install one (Temurin $need is known to work) or point JAVA_HOME at it, then run this again." >&2
    exit 1
  fi
  JAVA_HOME=$found
fi
export JAVA_HOME
