#!/bin/sh
# Installs the system libraries that foil is built with, where they are missing.
set -eu

packages="libncursesw5-dev libopenblas-dev libsqlite3-dev libssl-dev zlib1g-dev"

if ! command -v swift >/dev/null 2>&1; then
  echo "foil needs Swift 6 (https://www.swift.org/install); no 'swift' is on the PATH" >&2
  exit 1
fi

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
  for package in $packages; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing="$missing $package"
  done
else
  # Not Debian: look for the headers instead of packages.
  for header in cblas.h sqlite3.h openssl/evp.h zlib.h; do
    printf '#include <%s>\n' "$header" | cc -E -x c - >/dev/null 2>&1 || missing="$missing $header"
  done
  [ -z "$missing" ] && exit 0
  echo "missing headers:$missing (Debian's names of the packages: $packages)" >&2
  exit 1
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo"
else
  echo "these packages are missing; install them as root and run make again:" >&2
  echo "  apt-get install$missing" >&2
  exit 1
fi
echo "installing$missing" >&2
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing >&2
