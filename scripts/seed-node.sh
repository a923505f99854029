#!/usr/bin/env sh
# For machines that reach an npm registry but not nodejs.org: takes the pinned Node.js and npm from the registry that
# npm is configured for, and puts them where frontend-maven-plugin looks before it downloads, the local Maven repository.
# So the build is the same command on every network.
#   seed-node.sh               seeds whatever is missing
#   seed-node.sh --if-needed   seeds only if nodejs.org cannot be reached
# NODE_VERSION, NPM_VERSION and MAVEN_REPO_LOCAL override what the root pom.xml and Maven's default say.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cache=${MAVEN_REPO_LOCAL:-$HOME/.m2/repository}/com/github/eirslett

pinned() { sed -n "s:.*<$1>v\{0,1\}\(.*\)</$1>.*:\1:p" "$root/pom.xml"; }

nodejs_org_answers() {
  if command -v curl >/dev/null; then curl -fsI -m 5 "https://nodejs.org/dist/v$node/" >/dev/null 2>&1
  elif command -v wget >/dev/null; then wget -q --spider -T 5 -t 1 "https://nodejs.org/dist/v$node/" 2>/dev/null
  else return 1
  fi
}

# Two builds at once may both get here: each writes its own file and renames it into place.
seed_node() {
  (cd "$work" && npm pack --silent --ignore-scripts "node-$platform@$node" >/dev/null)
  tar -xzf "$work"/node-*.tgz -C "$work" package/bin/node package/LICENSE
  mv "$work/package" "$work/node-v$node-$platform"
  got=$("$work/node-v$node-$platform/bin/node" --version)
  [ "$got" = "v$node" ] || { echo "seed-node: the registry's Node.js says it is $got, not v$node" >&2; exit 1; }
  mkdir -p "${node_archive%/*}"
  tar -C "$work" -cf - "node-v$node-$platform" | gzip -1 >"$node_archive.$$"
  mv "$node_archive.$$" "$node_archive"
  echo "seed-node: Node.js $node from the npm registry is in $node_archive"
}

seed_npm() {
  (cd "$work" && npm pack --silent --ignore-scripts "npm@$npm" >/dev/null)
  mkdir -p "${npm_archive%/*}"
  cp "$work/npm-$npm.tgz" "$npm_archive.$$"
  mv "$npm_archive.$$" "$npm_archive"
  echo "seed-node: npm $npm from the npm registry is in $npm_archive"
}

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64) platform=linux-arm64 ;;
  *) exit 0 ;;
esac
node=${NODE_VERSION:-$(pinned node.version)} npm=${NPM_VERSION:-$(pinned npm.version)}
node=${node#v}
node_archive=$cache/node/$node/node-$node-$platform.tar.gz
npm_archive=$cache/npm/$npm/npm-$npm.tar.gz
if [ -f "$node_archive" ] && [ -f "$npm_archive" ]; then exit 0; fi
if [ "${1-}" = --if-needed ] && nodejs_org_answers; then exit 0; fi
if ! command -v npm >/dev/null; then
  echo "seed-node: neither nodejs.org nor npm is to be had here, so the build will fail to get Node.js $node." >&2
  echo "  Install npm (any version, e.g. apt-get install npm) and try again, or put the archive at $node_archive" >&2
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -f "$node_archive" ] || seed_node
[ -f "$npm_archive" ] || seed_npm
