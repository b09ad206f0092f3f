#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# A stuck call is explained: one for each reason, in a PV and a PVH guest (C9).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"
. "$here/guests.sh"

in_guests stuck xcall-test "${XCALL_TYPES:-pv}" -A 'smp: csd: ' -t 120
plan $((CASES + $(wc -w <<<"$TYPES")))
report_guests
for type in $TYPES; do
	found=$("$TOP/build/bin/xcall" report -j --guest "$WORK/$type/trace" |
		jq -r '.guests[0].calls.stuck | [.behind, .handler, .masked, ."no-unlock", ."not-sent"] | map(. > 0) | all')
	is "$found" true "$type: the trace has each reason"
done
finish
