#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Every sample that fuzzing left or found, by every reader, under ASan and UBSan.
set -euo pipefail
. "$(dirname "$0")/../../lab/common.sh"

TMPDIR=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/xcall-XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
"$TOP/build/tests/fuzz/replay" "$TOP/tests/fuzz/corpus"
