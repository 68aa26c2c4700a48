#!/bin/sh
# Installs $DIST (see scripts/install.sh) into an empty folder, tries what is there, and removes
# it again: nothing may be left. FOIL is set where the binary was one with Swift's runtime.
set -eu
cd "$(dirname "$0")/.."

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export DESTDIR=$place/root PREFIX=/usr
fail() { echo "check-install: $1" >&2; exit 1; }

mkdir -p "$DESTDIR/usr/share/man/man1"
echo "another program's" >"$DESTDIR/usr/share/man/man1/foil-of-another.1"
before=$(cd "$DESTDIR" && find . | sort)

# Twice: an update replaces.
sh scripts/install.sh install
sh scripts/install.sh install
bin=$DESTDIR/usr/bin/foil
share=$DESTDIR/usr/share

version=$(sed -n 's/^version: //p' CITATION.cff)
[ "$(cd / && env -i "$bin" --version)" = "$version" ] || fail "--version is not $version"
(cd "$place" && env -i HOME="$place" "$bin" doctor --json >doctor.json) || [ $? = 1 ] || fail "doctor"
[ -s "$place/doctor.json" ] || fail "doctor printed nothing"
if [ -z "${FOIL:-}" ]; then
  # The system's libraries alone.
  ! ldd "$bin" | grep -E 'libswift|libFoundation|libdispatch|not found' || fail "it needs Swift's runtime"
fi
for page in foil foil.train foil.doctor; do
  [ -s "$share/man/man1/$page.1" ] || fail "there is no page $page.1"
done
grep -q '^.Nm foil' "$share/man/man1/foil.1" || fail "foil.1 is no manual page"
! command -v mandoc >/dev/null 2>&1 || mandoc -T utf8 "$share/man/man1/foil.1" >/dev/null || fail "mandoc"
bash -n "$share/bash-completion/completions/foil" || fail "the completion for bash"
! command -v zsh >/dev/null 2>&1 || zsh -n "$share/zsh/site-functions/_foil" || fail "that for zsh"
! command -v fish >/dev/null 2>&1 || fish -n "$share/fish/vendor_completions.d/foil.fish" || fail "that for fish"
grep -q doctor "$share/zsh/site-functions/_foil" || fail "zsh does not know doctor"
grep -q doctor "$share/fish/vendor_completions.d/foil.fish" || fail "fish does not know doctor"

sh scripts/install.sh uninstall
[ "$(cd "$DESTDIR" && find . | sort)" = "$before" ] || fail "left behind: $(cd "$DESTDIR" && find .)"
echo "check-install: installed, tried and removed; nothing is left" >&2
