# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# What a command says to nonsense. Sourced by cli.t, compare.t and export.t, after tap.sh.

# says STATUS WORDS NAME COMMAND...: exit status, and words on stderr. Leaves the command's
# stdout and stderr as out and err in $work.
# shellcheck disable=SC2154 # work is the test's
says() {
	local want=$1 words=$2 name=$3 status=0
	shift 3
	"$@" >"$work/out" 2>"$work/err" || status=$?
	if [ "$status" -eq "$want" ] && grep -qF -- "$words" "$work/err"; then
		ok 0 "$name"
	else
		ok 1 "$name"
		echo "# status $status"
		sed 's/^/# /' "$work/err" | head -5
	fi
}
