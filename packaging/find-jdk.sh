# Finds a JDK; meant to be sourced by the launcher and by the scripts of this folder.
#
#   find_jdk 25 bin/java [FOLDER...]   sets $jdk to the home of a JDK of that version or newer whose
#                                      given program exists, and fails when there is none. The
#                                      folders come first, then JAVA25_HOME, JAVA_HOME, the usual
#                                      places (the wanted version before newer ones) and the PATH.
#
# The version is read from the file `release` that every JDK carries: no Java is started for it.

# Prints the major version of the JDK in $1, nothing when it is not a JDK.
jdk_major() {
  local line version=""
  if [ -r "$1/release" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;;
      esac
    done < "$1/release"
  fi
  version=${version#\"}
  version=${version%%[!0-9]*}
  [ -z "$version" ] || printf '%s\n' "$version"
}

# Succeeds when $1 is the home of a JDK of version $2 or newer that has the program $3.
jdk_suits() {
  local major
  [ -n "$1" ] && [ -x "$1/$3" ] || return 1
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$2" ]
}

# The folder in which the program $1, found on the PATH, really lives, without its last /bin.
jdk_on_path() {
  local program link
  program=$(command -v "$1" 2>/dev/null) || return 1
  while [ -L "$program" ]; do
    link=$(readlink "$program") || return 1
    case $link in
      /*) program=$link ;;
      *) program=$(dirname "$program")/$link ;;
    esac
  done
  (cd "$(dirname "$program")/.." 2>/dev/null && pwd -P)
}

find_jdk() {
  local wanted=$1 program=$2 folder pass
  shift 2
  for folder in "$@" "${JAVA25_HOME-}" "${JAVA_HOME-}"; do
    if jdk_suits "$folder" "$wanted" "$program"; then
      jdk=$folder
      return 0
    fi
  done
  for pass in exact newer; do
    for folder in \
      /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      "${HOME-}"/.jdks/* "${HOME-}"/.jdks/*/Contents/Home \
      "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* \
      "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
      "$(jdk_on_path "${program##*/}" || true)"; do
      if jdk_suits "$folder" "$wanted" "$program" \
        && { [ "$pass" = newer ] || [ "$(jdk_major "$folder")" = "$wanted" ]; }; then
        jdk=$folder
        return 0
      fi
    done
  done
  return 1
}
