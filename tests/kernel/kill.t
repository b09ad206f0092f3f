#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# kill -9 of the recorder at random moments of a storm: every trace opens in babeltrace2 and
# in xcall without --partial, nothing but the end is missing (E3). XCALL_KILLS=100 for more.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"
. "$here/opens.sh"

out=$TOP/build/tests/kill
kills=${XCALL_KILLS:-10}

plan $((kills + 3))
rm -rf "$out"
mkdir -p "$out"
echo "$kills" >"$out/kills"
try "$kills kills" "$here/boot" -k xcall -t $((60 + kills * 8)) -x "$here/kill.sh" -o "$out"
for n in $(seq "$kills"); do
	try "kill $n: opens" opens "$out/$n"
done
is "$(grep -c 137 "$out/statuses")" "$kills" "each was killed while it ran"
try "most had recorded something" \
	[ "$(cat "$out"/*.json | jq -s '[.[] | select(.guests[0].events > 1000)] | length')" -ge $((kills / 2)) ]
finish
