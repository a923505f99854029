# Sourced by run, in the project's folder: builds unless a build of exactly these sources is there.
# Leaves the name of the file that says so, and when, in $built.
built=target/built

sources() {
  find pom.xml .mvn embedded measure backend frontend docs \
    -type d \( -name target -o -name node_modules -o -name .node -o -name dist -o -path '*/src/test' \) -prune -o \
    -type f \( -name '*.md' -o -name '*.png' -path 'docs/*' -o -name schema.d.ts -o -exec cksum {} + \) | LC_ALL=C sort | cksum
}

# The engines are outside of the checkout, in a folder that anybody may empty.
engines_are_there() {
  local cache=${TECHEXCHANGE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/techexchange} folder
  while IFS== read -r _ folder; do
    [[ -d $cache/$folder ]] || return 1
  done <embedded/target/classes/vn/techexchange/embedded/engines.properties
}

up_to_date() {
  [[ -f $built && -d backend/target/lib ]] && [[ $(<"$built") == "$(sources)" ]] && engines_are_there 2>/dev/null
}

build() {
  local before log=target/build.log
  mkdir -p target
  before=$(sources)
  echo "Building; the first time this fetches libraries and takes some minutes (all of it is in $log)"
  if ! mvn --batch-mode --no-transfer-progress package -DskipTests -Dmaven.test.skip=true 2>&1 | tee "$log" |
    { grep --line-buffered -E '^\[INFO\] Building Technology|^(Fetching|Preparing|seed-node:|  (fetched|MySQL|could not))' || true; }; then
    echo
    grep -E '^\[ERROR\]|^npm (ERR|error)' "$log" | head -n 5 || true
    echo "…"
    tail -n 30 "$log"
    echo "run: the build failed; the whole log is $log" >&2
    exit 1
  fi
  rm -f backend/target/start-up.*
  echo "$before" >"$built"
}

if ! up_to_date; then build; fi
