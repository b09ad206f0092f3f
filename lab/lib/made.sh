# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# What is made once and kept in the cache, whole or not at all. Sourced after common.sh.

# made_once KIND OUT FUNCTION: makes the folder OUT, unless it is there. `FUNCTION WORK NEW` fills the
# folder NEW, which becomes OUT; the folder WORK, for anything else, is removed. Making needs root, and
# waits for another program that makes one of KIND. Call it neither in a subshell nor in a condition,
# where set -e does not end the program at FUNCTION's first error.
made_once() {
	local kind=$1 out=$2 begin=$SECONDS
	[ ! -e "$out/done" ] || return 0
	[ "$(id -u)" -eq 0 ] || die "$out is not made yet, which needs root" "run as root: $0"
	lock "$kind"
	[ ! -e "$out/done" ] || return 0
	# The lock is ours: what an earlier run left when it was killed is in nobody's use.
	rm -rf "$XCALL_CACHE/$kind".??????
	MADE_WORK=$(mktemp -d "$XCALL_CACHE/$kind.XXXXXX")
	trap 'rm -rf "$MADE_WORK"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	mkdir "$MADE_WORK/new"
	"$3" "$MADE_WORK" "$MADE_WORK/new"
	touch "$MADE_WORK/new/done"
	mkdir -p "$(dirname "$out")"
	rm -rf "$out"
	mv "$MADE_WORK/new" "$out"
	rm -rf "$MADE_WORK"
	say "$kind: made in $((SECONDS - begin)) s"
}
