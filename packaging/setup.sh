# What the scripts of this folder share; meant to be sourced. All messages go to standard error.

say() { printf '%s\n' "$*" >&2; }

# Stops with a sentence and exit code 69: another program that is needed is missing.
missing() {
  say "$*"
  exit 69
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname "$here")
system=$(uname -s)
. "$here/find-jdk.sh"

# How this machine's owner installs the packages that are named in Debian's, Fedora's and Homebrew's words.
install_command() {
  if command -v apt-get > /dev/null 2>&1; then
    printf 'sudo apt-get install -y %s' "$1"
  elif command -v dnf > /dev/null 2>&1; then
    printf 'sudo dnf install -y %s' "$2"
  elif command -v brew > /dev/null 2>&1 || [ "$system" = Darwin ]; then
    printf 'brew install %s' "$3"
  else
    printf 'the package manager of this system, for: %s' "$2"
  fi
}

# Installs Debian packages when this may be done here, and fails otherwise.
apt_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1 || return 1
  say "Installing with apt-get: $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" < /dev/null >&2 \
    || { apt-get update < /dev/null >&2 \
      && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" < /dev/null >&2; }
}

# Finds a JDK 25 with its compiler, and names it to Maven.
need_jdk() {
  if ! find_jdk 25 bin/javac; then
    missing "Planbridge needs a JDK 25 or newer and none was found: install one ($(install_command \
      'openjdk-25-jdk-headless, or where it has no such package Temurin 25 from adoptium.net' \
      java-25-openjdk-devel openjdk@25)), or name one you have: JAVA25_HOME=/path/to/jdk $0"
  fi
  export JAVA25_HOME=$jdk
}

need_maven() {
  command -v mvn > /dev/null 2>&1 || apt_install maven || true
  command -v mvn > /dev/null 2>&1 \
    || missing "Maven was not found; install it: $(install_command maven maven maven)"
}

has_library() { printf '%s\n' "$libraries" | grep -q "[[:space:]]$1 "; }

# Sees to the libraries of the system that JavaFX loads: `text` for drawing without a screen,
# `window` for a window. Only Linux lacks any.
need_libraries() {
  [ "$system" = Linux ] || return 0
  local libraries debian="" fedora="" wants library packages
  libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2> /dev/null) || return 0
  [ -n "$libraries" ] || return 0
  wants="libpangoft2-1.0.so.0=libpangoft2-1.0-0=pango"
  [ "$1" = text ] \
    || wants="$wants libgtk-3.so.0=libgtk-3-0=gtk3 libXtst.so.6=libxtst6=libXtst libGL.so.1=libgl1=mesa-libGL"
  for wants in $wants; do
    library=${wants%%=*}
    packages=${wants#*=}
    if ! has_library "$library"; then
      debian="$debian ${packages%%=*}"
      fedora="$fedora ${packages#*=}"
    fi
  done
  [ -n "$debian" ] || return 0
  # Several packages on purpose.
  # shellcheck disable=SC2086
  apt_install $debian || missing "Libraries of the system are missing; install them: $(install_command \
    "${debian# }" "${fedora# }" "")"
}

# Maven, quiet about downloads, without questions. MAVEN_ARGS works as in Maven 3.9, older ones too.
maven() {
  local given=${MAVEN_ARGS-}
  # Split at spaces on purpose, and not given twice.
  # shellcheck disable=SC2086
  (cd "$root" && unset MAVEN_ARGS && mvn -B -ntp $given "$@" < /dev/null)
}
