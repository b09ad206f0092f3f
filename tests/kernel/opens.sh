# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# A trace whose recorder did not live to end it. Sourced by kill.t and crash.t.

# opens DIR: whole packets in a row, each reader counts the same events, and no --partial is
# needed.
opens() {
	local dir=$1 xcall=$TOP/build/bin/xcall events
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
