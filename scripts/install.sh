#!/bin/sh
# Puts foil where a system's programs are, and takes it away again; `make dist`, `make install` and
# `make uninstall` call it.
#
#   scripts/install.sh dist        binary, manual pages and completions into $DIST (.build/dist)
#   scripts/install.sh install     from there into $DESTDIR$PREFIX
#   scripts/install.sh uninstall   removes what install put there, and folders that it made
#
# FOIL names a binary that is there already; without it one is built that needs no Swift runtime.
set -eu
cd "$(dirname "$0")/.."

dist=${DIST:-.build/dist}
prefix=${PREFIX:-/usr/local}
root=${DESTDIR:-}$prefix
list=share/foil/installed

make_dist() {
  # A build of its own: whether the runtime is linked statically is decided when compiling.
  build="swift build -c release --static-swift-stdlib --scratch-path .build/static"
  if [ -n "${FOIL:-}" ]; then
    build="swift build"
    binary=$FOIL
  else
    $build --product foil
    binary=$($build --show-bin-path)/foil
  fi
  # ArgumentParser's own tool; it asks the binary for its help.
  $build --product generate-manual
  manual=$($build --show-bin-path)/generate-manual

  rm -rf $dist
  mkdir -p $dist/bin $dist/share/man/man1 $dist/share/bash-completion/completions \
    $dist/share/zsh/site-functions $dist/share/fish/vendor_completions.d $dist/share/doc/foil
  cp "$binary" $dist/bin/foil
  # Lines and variables for a debugger; the names of functions stay.
  if [ -z "${FOIL:-}" ] && command -v strip >/dev/null 2>&1; then
    strip --strip-debug $dist/bin/foil
  fi
  date=$(sed -n 's/^date-released: "\(.*\)"$/\1/p' CITATION.cff)
  "$manual" $dist/bin/foil --multi-page --date "$date" --output-directory $dist/share/man/man1
  $dist/bin/foil --generate-completion-script bash >$dist/share/bash-completion/completions/foil
  $dist/bin/foil --generate-completion-script zsh >$dist/share/zsh/site-functions/_foil
  $dist/bin/foil --generate-completion-script fish >$dist/share/fish/vendor_completions.d/foil.fish
  cp LICENSE NOTICE $dist/share/doc/foil/
  echo "made       $dist, $(du -sh $dist | cut -f1)" >&2
}

# Makes a folder below the root and those above it that are missing, and prints the ones it made, the
# deepest first.
make_folder() {
  [ ! -d "$root/$1" ] || return 0
  mkdir -p "$root"
  parent=$(dirname "$1")
  made=""
  [ "$parent" = . ] || made=$(make_folder "$parent")
  mkdir "$root/$1"
  echo "$1/"
  [ -z "$made" ] || echo "$made"
}

do_install() {
  [ -x $dist/bin/foil ] || { echo "there is no $dist; run make dist first" >&2; exit 1; }
  # An earlier version's files that this one does not have.
  [ ! -f "$root/$list" ] || do_uninstall
  folders=$(mktemp)
  trap 'rm -f "$folders"' EXIT
  files=$(cd $dist && find . -type f | sed 's|^\./||' | sort)
  for file in $files $list; do
    made=$(make_folder "$(dirname "$file")")
    [ -z "$made" ] || printf '%s\n' "$made" >>"$folders"
  done
  for file in $files; do
    mode=644
    case $file in bin/*) mode=755 ;; esac
    # Beside the old one and then in its place: a foil at work keeps its file.
    cp "$dist/$file" "$root/$file.new"
    chmod $mode "$root/$file.new"
    mv -f "$root/$file.new" "$root/$file"
  done
  { printf '%s\n' $files; sort -r "$folders"; } >"$root/$list"
  chmod 644 "$root/$list"
  echo "installed  $root/bin/foil, with manual pages and completions for bash, zsh and fish" >&2
}

do_uninstall() {
  [ -f "$root/$list" ] || { echo "nothing is installed in $root" >&2; exit 1; }
  entries=$(cat "$root/$list")
  rm -f "$root/$list"
  for entry in $entries; do
    case $entry in
      /* | *..*) ;;
      */) rmdir "$root/$entry" 2>/dev/null || true ;;
      *) rm -f "$root/$entry" ;;
    esac
  done
  echo "removed    foil from $root" >&2
}

case "${1:-}" in
  dist) make_dist ;;
  install) do_install ;;
  uninstall) do_uninstall ;;
  *) sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
