#!/usr/bin/env bash
# Ours and theirs in turn, in one session, and the ratios.
#
#   experiments/peers/compare.sh [CAPTIONS_FILE]
#
# PYTHON names an interpreter with torch and numpy (see README.md); FOIL the built command; ROUNDS how
# often each pair is run; MODELS what is compared (names of `foil bench step`, and `evaluation`; all
# without it). With a captions file (Flickr30K's train_caps.txt, say) the captions of a
# second series have its lengths.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PYTHON=${PYTHON:-python3} FOIL=${FOIL:-$here/../../.build/release/foil} ROUNDS=${ROUNDS:-3}
exec "$PYTHON" "$here/compare.py" "$@"
