# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# TAP for tests written in shell; sourced. plan N, then one ok/is/skip per test.

TAP_COUNT=0
TAP_FAILED=0

plan() {
	echo "1..$1"
}

# ok STATUS NAME: passes if STATUS is 0.
ok() {
	TAP_COUNT=$((TAP_COUNT + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $TAP_COUNT - $2"
	else
		echo "not ok $TAP_COUNT - $2"
		TAP_FAILED=$((TAP_FAILED + 1))
	fi
}

# try NAME COMMAND...: passes if COMMAND does. Where stderr is a file, as under tests/run.sh, the last
# lines of a failed COMMAND's stderr follow its "not ok".
try() {
	local name=$1 status=0 from=0
	shift
	[ ! -f /dev/stderr ] || from=$(stat -Lc %s /dev/stderr)
	"$@" >&2 || status=$?
	ok "$status" "$name"
	if [ "$status" -ne 0 ] && [ -f /dev/stderr ]; then
		tail -c "+$((from + 1))" /dev/stderr | tail -n 12 | sed 's/^/# /'
	fi
}

# is GOT WANTED NAME: passes if both are the same text.
is() {
	if [ "$1" = "$2" ]; then
		ok 0 "$3"
	else
		ok 1 "$3"
		echo "# got $1, wanted $2"
	fi
}

# finds TEXT COMMAND [ARGUMENT...]: COMMAND fails, and TEXT is in the one line that it prints.
finds() {
	local text=$1 said
	shift
	! said=$("$@") || return 1
	echo "$said" >&2
	[ "$(grep -c . <<<"$said")" -eq 1 ] && grep -qF -- "$text" <<<"$said"
}

# skip NAME REASON
skip() {
	TAP_COUNT=$((TAP_COUNT + 1))
	echo "ok $TAP_COUNT - $1 # SKIP $2"
}

# finish: the program's exit status.
finish() {
	[ "$TAP_FAILED" -eq 0 ]
	exit
}

# json FILTER FILE: jq's FILTER is true of the one value in FILE. (jq -e is content with none.)
json() {
	jq -e -s "length == 1 and (.[0] | $1)" "$2"
}
