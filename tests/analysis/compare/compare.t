#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall compare (H5) on the capture that ships in the repository and on copies of it in which
# something is slower: verdicts, exit statuses, outputs, and what it says to nonsense.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../../lab/lib/common.sh"
. "$here/../../tap.sh"
. "$here/../says.sh"

xcall=$TOP/build/san/xcall
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1
guest='guest-pv-xcall'
a=$work/a/pv
tar -xJf "$here/../../golden/capture.tar.xz" -C "$work" pv || die "the capture does not unpack"
mkdir "$work/a"
mv "$work/pv" "$a"

# copy NAME [FILTER MODE...]: the capture, the samples of these modes through jq's FILTER
copy() {
	local to=$work/$1 filter=${2-} mode
	cp -r "$a" "$to"
	for mode in "${@:3}"; do
		jq -c "$filter" "$a/$guest/bench/$mode.json" >"$to/$guest/bench/$mode.json" || die "jq on $mode"
	done
}
# of each sample, so much of the median more or less
fifth='(.samples | map(.[1] - .[0]) | sort | .[length / 2 | floor] / 5 | floor) as $x |
	.samples |= map(.[1] += $x)'
less='.samples |= map(.[1] -= ((.[1] - .[0]) * 0.4 | floor))'
copy slower "$fifth" ipi-single
copy faster "$less" ipi-self ipi-broadcast
copy many '.samples as $s | .samples = [range(70) | $s[]]' ipi-broadcast
copy few '.samples |= .[:5]' ipi-mask
copy busy '.mode = "single" | .state = "user"' ipi-async
copy none
rm "$work/none/$guest"/bench/ipi-self.json "$work/none/$guest"/bench-traced/ipi-self.json
copy other
mv "$work/other/$guest" "$work/other/guest-else"
copy two
cp -r "$work/two/$guest" "$work/two/guest-more"

# verdict STATUS FILTER ARGS...: exit status, and what the JSON must hold
verdict() {
	local status=0 want=$1 filter=$2
	shift 2
	"$xcall" compare -j "$@" >"$work/json" || status=$?
	[ "$status" -eq "$want" ] || { echo "status $status"; return 1; }
	python3 "$here/../validate.py" "$TOP/analysis/compare/compare.schema.json" "$work/json" && json "$filter" "$work/json"
}
narrow() {
	"$xcall" compare -a "$@" >"$work/text" || [ $? -eq 2 ] || return 1
	! grep -E '.{81}' "$work/text"
}
text_says() {
	"$xcall" compare "${@:2}" >"$work/text" && text_has "$1"
}
text_has() {
	grep -qE -- "$1" "$work/text"
}
same_again() {
	"$xcall" compare -j -s 7 "$a" "$work/slower" >"$work/one"
	XCALL_THREADS=1 "$xcall" compare -j -s 7 "$a" "$work/slower" >"$work/two.json"
	"$xcall" compare -j -s 8 "$a" "$work/slower" >"$work/three"
	cmp "$work/one" "$work/two.json" && ! cmp -s "$work/one" "$work/three"
}
drawn() {
	"$xcall" compare -b 2 -o "$work/drawn" "$a" "$work/slower" >"$work/text"
	[ $? -eq 2 ] && [ -s "$work/drawn/plots/compare.svg" ] && [ -s "$work/drawn/plots/compare.png" ] &&
		grep -qF 'single p50' "$work/drawn/plots/compare.tsv"
}
# matrix FOLDER KERNEL/GUEST...: one cell for each
matrix() {
	local dir=$1 cells='' cell
	shift
	for cell in "$@"; do
		cells+="${cells:+,}{\"name\":\"pv-${cell%%/*}\",\"type\":\"pv\",\"kernel\":\"${cell%%/*}\",\"overcommit\":2,
			\"by\":\"count\",\"pinned\":false,\"vcpus\":4,\"pcpus\":2,\"guests\":[\"${cell#*/}\"]}"
	done
	printf '{"schema":"xcall.matrix/1","cells":[%s]}' "$cells" >"$dir/matrix.json"
}

plan 34
try 'itself: no regression, no improvement, all modes, operations and stages' verdict 0 \
	'.regressions == [] and .improvements == [] and .missing == [] and .stage_comparisons > 0 and
	(.cells[0].modes | map(.name) | sort) == ["async", "broadcast", "mask", "offline", "online", "self", "single"] and
	(.cells[0].modes | map(.percentiles.p50.ratio) | all(. == 1)) and
	(.cells[0].modes[] | select(.name == "async").stages | has("handler") and has("upcall"))' "$a" "$a"
try 'a fifth more: that mode, that much, and no other' verdict 2 \
	'(.regressions | map([.name, .percentile, .stage])) == [["single", "p50", null]] and
	.regressions[0].ratio > 1.19 and .regressions[0].ratio < 1.21 and .regressions[0].lo > 1.05' \
	-b 1 "$a" "$work/slower"
try 'not if boots are taken to differ by as much' verdict 0 '.regressions == []' -b 20 "$a" "$work/slower"
try 'not beyond a threshold of 30 %' verdict 0 '.regressions == [] and (.threshold.p999 * 100 | round) == 30' \
	-b 1 -t 30 "$a" "$work/slower"
try 'faster: no regression, and told' verdict 0 \
	'(.improvements | map([.name, .percentile])) == [["broadcast", "p50"], ["self", "p50"]] and
	.improvements[0].ratio < 0.61 and .improvements[0].hi < 0.95' \
	-b 1 "$a" "$work/faster"
try 'the other way round it is one' verdict 2 '(.regressions | map(.name)) == ["broadcast", "self"]' -b 1 "$work/faster" "$a"
try 'three boots of each' verdict 0 \
	'.cells[0].between_boots and (.cells[0].a | length) == 3 and (.cells[0].modes[0].n.b | length) == 3' \
	"$a" "$a" "$a" -- "$a" "$a" "$a"
try 'three boots of each, and all of one side slower' verdict 2 \
	'(.regressions | map(.name) | unique) == ["single"]' \
	"$a" "$a" "$a" -- "$work/slower" "$work/slower" "$work/slower"
try 'samples enough for p99.9 on one side only: not compared' verdict 0 \
	'.cells[0].modes[] | select(.name == "broadcast").percentiles.p999 == {verdict: "too_few"}' "$a" "$work/many"
try 'samples enough on both' verdict 0 \
	'.cells[0].modes[] | select(.name == "broadcast").percentiles.p999.ratio == 1' "$work/many" "$work/many"
try 'too few for a median' verdict 0 \
	'.cells[0].modes[] | select(.name == "mask").percentiles.p50 == {verdict: "too_few"}' "$a" "$work/few"
try 'a state of the targets is a mode of its own' verdict 0 \
	'(.missing | map([.side, .what])) == [["a", "pv-xcall: single user"]]' "$a" "$work/busy"
try 'what one side lacks is told' verdict 0 '(.missing | map([.side, .what])) == [["b", "pv-xcall: self"]]' \
	"$a" "$work/none"
try 'and a regression with --strict' verdict 2 '.regressions == []' --strict "$a" "$work/none"
try 'one guest on each side, whatever its name' verdict 0 '.cells[0].name == "pv-xcall / else"' "$a" "$work/other"
try 'folders of guests' verdict 0 '.cells[0].name == "pv-xcall" and .stage_comparisons > 0' \
	"$a/$guest" "$work/slower/$guest"
try 'without stages' verdict 0 '.stage_comparisons == 0' --no-stages "$a" "$a"
mkdir -p "$work/matrix/runs"
cp -r "$a" "$work/slower" "$work/matrix/runs/"
matrix "$work/matrix" "stock/runs/pv/$guest" "xcall/runs/slower/$guest"
try 'a matrix by kernel' verdict 2 \
	'.by == "kernel" and .cells[0].name == "pv, 2x by count, 4 vCPUs on 2" and
	(.regressions | map(.name) | unique) == ["single"]' -b 1 --by kernel "$work/matrix"
try 'a matrix against itself' verdict 0 '(.cells | length) == 2' "$work/matrix" "$work/matrix"
try 'text of at most 80 columns' narrow -b 1 "$a" "$work/slower"
try 'names the regression' text_has '^1 regression:'
try 'the same seed, the same result, with any number of threads' same_again
try 'drawn' drawn
says 1 'No such file' 'no such folder' "$xcall" compare "$a" "$work/absent"
says 1 'not a folder' 'a file' "$xcall" compare "$a" "$a/$guest/bench/ipi-self.json"
mkdir "$work/empty"
says 1 'nothing to compare: neither' 'an empty folder' "$xcall" compare "$a" "$work/empty"
says 1 'nothing in common' 'guests of other names' "$xcall" compare "$work/two" "$work/other"
head -c 1000 "$a/$guest/bench/ipi-self.json" >"$work/few/$guest/bench/ipi-self.json"
says 1 'ipi-self.json: offset' 'a truncated file' "$xcall" compare "$a" "$work/few"
says 1 'expected two folders' 'one operand' "$xcall" compare "$a"
says 1 '-t 5,x: up to three numbers' 'a threshold that is none' "$xcall" compare -t 5,x "$a" "$a"
# Lots: the same calls measured more than once, together as many, and in instruction time.
lots=$work/matrix/runs/lots
for kernel in stock xcall; do
	for lot in 1 2 3; do
		mkdir -p "$lots/guest-$kernel/lot-$lot"
		cp "$a/$guest"/bench/ipi-s*.json "$lots/guest-$kernel/lot-$lot/"
	done
	cp "$a/$guest/bench/hotplug-online.json" "$lots/guest-$kernel/lot-1/"
done
cp "$work/slower/$guest/bench/ipi-single.json" "$lots/guest-xcall/lot-1/"
matrix "$work/matrix" stock-keys/runs/lots/guest-stock xcall-keys/runs/lots/guest-xcall
jq -c '.made.time = "instruction"' "$work/matrix/matrix.json" >"$work/timed"
mv "$work/timed" "$work/matrix/matrix.json"
once=$(jq '.samples | length' "$a/$guest/bench/ipi-self.json")
try 'lots are one, kernels with variants a pair, instruction time is told (H4)' verdict 0 \
	".instruction_time and .cells[0].name == \"pv-keys, 2x by count, 4 vCPUs on 2\" and
	([.cells[0].modes[] | select(.name == \"self\" or .name == \"single\").n | .a + .b] | unique) == [[3 * $once, 3 * $once]] and
	(.cells[0].modes | map(.name) | sort) == [\"online\", \"self\", \"single\"] and
	(.cells[0].modes[] | select(.name == \"single\").percentiles.p50.ratio) > 1" --by kernel "$work/matrix"
try 'and in the text' text_says 'instruction time' --by kernel "$work/matrix"
jq -c '.tsc_khz += 1' "$lots/guest-stock/lot-2/ipi-self.json" >"$work/timed"
mv "$work/timed" "$lots/guest-stock/lot-2/ipi-self.json"
says 1 'lot-2: self: tsc_khz' 'lots with different clocks' "$xcall" compare --by kernel "$work/matrix"
matrix "$work/matrix" "xcall/runs/slower/$guest"
says 1 'no cell with the stock kernel' 'a matrix without stock' "$xcall" compare --by kernel "$work/matrix"
finish
