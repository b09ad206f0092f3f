#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The analyser's threads under ThreadSanitizer (G7): no two of them touch the same memory
# without order, with any number of them.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../../lab/lib/common.sh"
. "$here/../../tap.sh"

xcall=$TOP/build/tsan/xcall
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TSAN_OPTIONS=exitcode=66

# world NAME WHAT...: a synthetic result folder
world() {
	mkdir "$work/$1"
	"$TOP/build/tests/gen/gen" 3 "$work/$1" 100 "${@:2}" >/dev/null || die "the generator failed"
}
# quiet FOLDER: whatever is made of it; and the same by each number of threads
quiet() {
	local threads first=
	for threads in 1 2 4; do
		export XCALL_THREADS=$threads
		rm -rf "$work/out"
		mkdir "$work/out"
		"$xcall" report -j "$1" >"$work/out/json" || return 1
		"$xcall" export --perfetto "$work/out/pf" --ndjson "$work/out/nd" "$1" || return 1
		"$xcall" dump "$1" >"$work/out/dump" || return 1
		[ -n "$first" ] || mv "$work/out" "$work/first"
		[ -z "$first" ] || diff -r "$work/first" "$work/out" || return 1
		first=1
	done
	rm -r "$work/first"
}
# ends STATUS COMMAND...: with that, and the sanitizer has nothing to say
ends() {
	local status=0
	"${@:2}" >/dev/null 2>"$work/said" || status=$?
	[ "$status" = "$1" ] && ! grep ThreadSanitizer "$work/said"
}

plan 8
"$TOP/build/tsan/race" >/dev/null 2>&1
is $? 66 'the sanitizer sees a race where there is one'
world whole hog markers
try 'two guests and Xen: no race (G7)' quiet "$work/whole"
world lossy losses host-losses
try 'with losses: no race (G7)' quiet "$work/lossy"
world perf perf
try 'perf.data: no race (G7, E8)' quiet "$work/perf"
tar -C "$work" -xJf "$TOP/tests/golden/capture.tar.xz" || die "no capture"
try 'the PV capture: no race (G7)' quiet "$work/pv"
try 'the PVH capture: no race (G7)' quiet "$work/pvh"
# found by a thread that reads ahead, said by another; its last packet's first record
stream=$work/whole/guest-pv0/ctf/cpu1
printf '\377\377' | dd of="$stream" bs=1 seek=$(($(stat -c %s "$stream") - 4096 + 72)) \
	conv=notrunc status=none
export XCALL_THREADS=4
try 'a bad record: no race (G7)' ends 1 "$xcall" report --guest "$work/whole/guest-pv0"
truncate -s -1000 "$work/lossy/host/xen.trace"
try 'a file that is cut: no race (G7)' ends 1 "$xcall" report "$work/lossy"
finish
