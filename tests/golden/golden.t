#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The capture that ships in the repository (design decision 10): every figure of it, to the digit.
# Where a figure is meant to change: tests/golden/renew.sh, and its diff belongs in the commit.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

xcall=$TOP/build/san/xcall
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# nothing in it of where it was made
clean() {
	! grep -rIE '(^|[^0-9a-z])/(root|home|tmp|work|build|usr|var)/' "$work/pv" "$work/pvh"
}
same() {
	"$xcall" report -j "$work/$1" >"$work/$1.json" && diff "$here/$1.json" "$work/$1.json"
}
# the text, too: what people read
same_text() {
	"$xcall" report --color never "$work/$1" >"$work/$1.txt" && diff "$here/$1.txt" "$work/$1.txt"
}
both() {
	"$xcall" report one="$work/pv" two="$work/pvh" >"$work/both" && grep -q pv-xcall "$work/both" &&
		grep -q pvh-xcall "$work/both"
}
# page RUN FIGURE...: a whole page, and these figures
page() {
	local figure
	"$xcall" plot "$work/$1" && grep -q '</html>' "$work/$1/index.html" || return 1
	for figure in "${@:2}"; do
		[ -s "$work/$1/plots/$figure.svg" ] || { echo "no $figure.svg" && return 1; }
	done
}

# cut.py, on a synthetic run: what is left is what was there, and nothing else
at=100 length=80	# ms, of 300; the generator's guests have 2 GHz
cut() {
	"$xcall" report -j "$work/whole" >"$work/whole/summary.json" &&
		"$here/cut.py" "$work/whole" "$1" "$at" "$length" 5 "$work/cut" && "$xcall" check "$work/cut"
}
lines() {
	babeltrace2 --clock-cycles --no-delta "$1/ctf" 2>/dev/null
}
guest_same() {
	local from
	from=$(sed -n 's/^\tstart_tsc = \(.*\);/\1/p' "$work/whole/$1/ctf/metadata")
	lines "$work/whole/$1" | awk -F '[][]' -v from=$((from + at * 2000000)) \
		-v to=$((from + (at + length) * 2000000)) '+$2 > from && +$2 < to' >"$work/wanted"
	lines "$work/cut/$1" >"$work/got"
	[ "$(wc -l <"$work/got")" -gt 1000 ] && cmp "$work/wanted" "$work/got"
}
# without the time, and whose vCPU it was, which no trace can tell at its begin
xen_lines() {
	"$xcall" dump --host "$1/host/xen.trace" | grep -v -e '-- ' | sed 's/^ *[0-9.]* //; s/ cur=[^ ]*//'
}
xen_same() {
	xen_lines "$work/whole" >"$work/wanted"
	xen_lines "$work/cut" >"$work/got"
	python3 - "$work/wanted" "$work/got" <<-'EOF'
		import sys
		whole, cut = (open(f).read() for f in sys.argv[1:])
		# 90 of 300 ms, in one piece
		sys.exit(not (cut in whole and .25 < len(cut) / len(whole) < .35))
	EOF
}

plan 13
tar -xJf "$here/capture.tar.xz" -C "$work" || die "the capture does not unpack"
for run in pv pvh; do
	try "$run: everything holds" "$xcall" check "$work/$run"
	try "$run: every figure is as it was" same $run
	try "$run: every line of the report is as it was" same_text $run
done
try 'nothing tells where it was made' clean
try 'both in one report' both
try 'the page of the PV guest, with hotplug' page pv stages timeline-pv-xcall hotplug-offline
try 'the page of the PVH guest' page pvh stages timeline-pvh-xcall latency-broadcast
mkdir "$work/whole"
"$TOP/build/tests/gen/gen" 21 "$work/whole" 300 >/dev/null || die "the generator failed"
guest=$(basename "$work"/whole/guest-pvh?)
try 'a stretch cut out of another run holds' cut "${guest#guest-}"
try 'it has the same events of the guest' guest_same "$guest"
try 'and one stretch of the records of Xen' xen_same
finish
