# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Sourced by every shell program of the project: where things are, how they speak.

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export TOP
# Downloads, source and object trees, ccache: outside the tree, shared by all clones.
XCALL_CACHE=${XCALL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/xcall}
export XCALL_CACHE
# When the outermost program began: the ones it starts show the same clock.
export SAY_START=${SAY_START:-$EPOCHSECONDS}

# say TEXT: one line of progress on stderr, with the seconds since the outermost program began.
say() {
	printf '[%4ds] %s\n' "$((EPOCHSECONDS - SAY_START))" "$*" >&2
}

# die TEXT [HINT]: what is wrong, and what to do next; exit 1.
die() {
	printf '%s: %s\n' "${0##*/}" "$1" >&2
	[ $# -lt 2 ] || printf '  %s\n' "$2" >&2
	exit 1
}

# digest FILE|DIR...: one hash over names (below $TOP) and contents, in a fixed order.
digest() {
	find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sed "s#  $TOP/#  #" | sha256sum | cut -c1-16
}

# quietly LOG COMMAND...: run with the output in LOG; on failure show its end.
quietly() {
	local log=$1 status=0
	shift
	mkdir -p "$(dirname "$log")"
	"$@" >"$log" 2>&1 || status=$?
	[ "$status" -eq 0 ] && return 0
	printf '%s: failed with status %d: %s\n' "${0##*/}" "$status" "$*" >&2
	tail -n 25 "$log" >&2
	printf '  the whole log: %s\n' "$log" >&2
	return "$status"
}

# lock NAME: one holder of NAME at a time on this machine, until the program ends.
lock() {
	mkdir -p "$XCALL_CACHE"
	exec {LOCK_FD}>"$XCALL_CACHE/$1.lock"
	if ! flock -n "$LOCK_FD"; then
		say "waiting for another run that holds $1"
		flock "$LOCK_FD"
	fi
}

# forward COMMAND...: run it in a session of its own and wait, so that the trap set by
# forward_signals can end it with everything it started. Status as COMMAND's.
FORWARD_PID=
forward() {
	local status=0
	setsid "$@" &
	FORWARD_PID=$!
	wait "$FORWARD_PID" || status=$?
	FORWARD_PID=
	return "$status"
}

# forward_stop: end what forward runs, if anything, and wait until it is gone.
forward_stop() {
	[ -n "$FORWARD_PID" ] || return 0
	kill -TERM -- "-$FORWARD_PID" 2>/dev/null || :
	wait "$FORWARD_PID" 2>/dev/null || :
	FORWARD_PID=
}

# forward_signals: on INT, TERM and HUP, end what forward runs, then exit (the EXIT trap runs).
forward_signals() {
	trap 'forward_stop; exit 130' INT
	trap 'forward_stop; exit 143' TERM HUP
}
