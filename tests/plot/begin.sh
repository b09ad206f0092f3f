# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# What each test of plots begins with, to be sourced: $TOP, $here, TAP, an empty working folder, in
# which it is then, and the analyser in $xcall. Without gnuplot all of the test is skipped.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v gnuplot >/dev/null; then
	echo "1..0 # SKIP gnuplot is not installed (gnuplot-nox)"
	exit 0
fi
xcall=$TOP/build/san/xcall
cd "$work" || exit 1

# plots NAME STATUS ARGUMENTS...: what it says in out and err
plots() {
	local name=$1 wanted=$2 status=0
	shift 2
	"$xcall" plot "$@" >out 2>err || status=$?
	is "$status" "$wanted" "$name"
	[ "$status" -eq "$wanted" ] || sed 's/^/# /' err
}

# has NAME TEXT FILE
has() {
	try "$1" grep -qF -- "$2" "$3"
}

# block N FILE: the rows of the Nth block, from 0, without comments
block() {
	awk -v n="$1" 'NF == 0 { if (++blank == 2) block++; next } { blank = 0 } !/^#/ && block == n' "$2"
}
