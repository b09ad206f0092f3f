#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Every sample that fuzzing left (corpus) or found (bugs), by every reader, under ASan and UBSan.
set -euo pipefail
. "$(dirname "$0")/../../lab/lib/common.sh"

TMPDIR=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/xcall-XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
for corpus in "$TOP"/tests/fuzz/corpus/*.tar.xz; do
	tar -xJf "$corpus" -C "$TMPDIR"
done
"$TOP/build/tests/fuzz/replay" "$TMPDIR" "$TOP/tests/fuzz/bugs"
