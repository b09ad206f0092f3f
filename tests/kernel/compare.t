#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall compare (H5) on a kernel in plain QEMU, in instruction time: the same kernel against
# itself in other boots is no regression; one step of a call that lasts a fifth of the median
# longer is found, and named by mode and stage. XCALL_COMPARE: how many of each (2; 20 in
# check-long).
# shellcheck disable=SC2317 # functions are called through try
# Runs aside: instruction time is the same on a busy machine.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/compare
xcall=$TOP/build/bin/xcall
count=${XCALL_COMPARE:-2}
rm -rf "$out"
mkdir -p "$out"

# Of each boot all its runs are compared with those of the boot before; the first's with those
# of the last.
steps=(send handler)
boots=2 repeats=2
if [ "$count" -gt 2 ]; then
	steps=(queue send dispatch handler release)
	boots=4 repeats=5
fi
{
	echo "SAMPLES=1200 REPEATS=$repeats"
	echo "STEPS='${steps[*]}'"
} >"$out/plan"

# boots differ by next to nothing in instruction time
compare() {
	"$xcall" compare -b 0.5,5,5 "$@"
}
same() {
	local status=0
	compare -j "$1" "$2" >"$out/same.json" || status=$?
	[ "$status" -eq 0 ] && json '.regressions == [] and .improvements == [] and .missing == [] and
		.comparisons >= 4 and .stage_comparisons >= 10' "$out/same.json"
}
# slower A B STEP: exit 2, single by that step and by no other, by the fifth that it is
slower() {
	local status=0
	compare -j "$1" "$2" >"$out/slower.json" || status=$?
	jq -c '.regressions[]' "$out/slower.json"
	[ "$status" -eq 2 ] && json ".regressions | map(select(.name == \"single\" and .percentile == \"p50\")) |
		(map(.stage) == [null, \"$3\"]) and all(.ratio > 1.1 and .ratio < 1.4 and .lo > 1.05)" \
		"$out/slower.json"
}

plan $((boots + 2))
for boot in $(seq "$boots"); do
	try "boot $boot" "$here/boot" -i -k xcall-test -t 600 -x "$here/compare.sh" -o "$out/$boot" "$out/plan"
done

before() {
	echo $(($1 == 1 ? boots : $1 - 1))
}
all_same() {
	local done=0 boot n
	for n in $(seq "$repeats"); do
		for boot in $(seq "$boots"); do
			[ "$done" -lt "$count" ] || return 0
			same "$out/$(before "$boot")/runs/base-$n" "$out/$boot/runs/base-$n" || return 1
			done=$((done + 1))
		done
	done
	echo "$done of $done without a regression"
}
# named STEP BOOT: each is measured twice: the recorder empties its rings every 50 ms, and where
# it does so amid the calls, stages spread too far for a step to be named.
named() {
	local base run
	for base in 1 2; do
		for run in 1 2; do
			! slower "$out/$(before "$2")/runs/base-$base" "$out/$2/runs/$1-$run" "$1" || return 0
		done
	done
	return 1
}
all_slower() {
	local done=0 boot step
	for step in "${steps[@]}"; do
		for boot in $(seq "$boots"); do
			named "$step" "$boot" || return 1
			done=$((done + 1))
		done
	done
	echo "$done of $done found"
}
try "the same kernel against itself, $count times: no regression" all_same
try "each of ${steps[*]} slower by a fifth of the median: found, and named" all_slower
finish
