#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# kill -9 of the recorder at random moments of a storm: every trace opens in babeltrace2 and
# in xcall without --partial, nothing but the end is missing (E3). XCALL_KILLS=100 for more.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/kill
xcall=$TOP/build/bin/xcall
kills=${XCALL_KILLS:-10}

# opens N: whole packets in a row, each reader counts the same events.
opens() {
	local dir=$out/$1 events
	[ -e "$dir/ctf/metadata" ] || { echo "$1: no metadata"; return 1; }
	[ "$(stat -c %s "$dir"/ctf/cpu* | awk '{ n += $1 % 4096 } END { print n + 0 }')" = 0 ] ||
		{ echo "$1: a packet that is not whole"; return 1; }
	events=$(babeltrace2 "$dir/ctf" 2>"$dir/babeltrace.err" | wc -l) || { cat "$dir/babeltrace.err"; return 1; }
	"$xcall" report -j --guest "$dir" >"$dir.json" && "$xcall" dump --guest "$dir" >/dev/null || return 1
	[ "$(jq '.guests[0].events' "$dir.json")" = "$events" ] || { echo "$1: the readers differ"; return 1; }
	# exit 2: that a call at the end is not complete, say, but no error
	"$xcall" check --guest "$dir" >"$dir.check"
	[ $? -ne 1 ] || return 1
	[ "$events" = 0 ] || grep -q '^ok .* format: .* 0 bytes cut off' "$dir.check"
}

plan $((kills + 3))
rm -rf "$out"
mkdir -p "$out"
echo "$kills" >"$out/kills"
try "$kills kills" "$here/boot" -k xcall -t $((60 + kills * 8)) -x "$here/kill.sh" -o "$out"
for n in $(seq "$kills"); do
	try "kill $n: opens" opens "$n"
done
is "$(grep -c 137 "$out/statuses")" "$kills" "each was killed while it ran"
try "most had recorded something" \
	[ "$(cat "$out"/*.json | jq -s '[.[] | select(.guests[0].events > 1000)] | length')" -ge $((kills / 2)) ]
finish
