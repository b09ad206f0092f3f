#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# bench.sh with a stand-in for the lab: what it runs, what it goes on with after an interruption
# or a failure, and matrix.json (H3, H4). The stand-in reads the same scenarios as lab/host. With
# Xen: make bench.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export FAKE=$work XCALL_CACHE=$work XCALL_LAB=$work/lab XCALL_ANALYSER=$work/xcall
matrix=$work/out/matrix.json

# The lab: one line of $FAKE/log for what it is asked. The run named in $FAKE/slow stops half way
# until it is told to end; those in $FAKE/fail fail, those in $FAKE/empty bring nothing.
cat >"$work/lab" <<-'TEXT'
	#!/bin/bash
	set -euo pipefail
	. lab/lib/common.sh
	. lab/lib/scenario.sh
	scenario= out= prepare=
	while getopts iks:o: opt; do
		case $opt in
		s) scenario=$OPTARG ;;
		o) out=$OPTARG ;;
		k) prepare=yes ;;
		i) ;;
		*) exit 1 ;;
		esac
	done
	scenario_read "$scenario"
	if [ -n "$prepare" ]; then
		echo "stock /kernel/stock-$(cat "$FAKE/kernel")"
		echo "xcall /kernel/xcall-$(cat "$FAKE/kernel")"
		echo "images /images/1"
		exit
	fi
	run=$(basename "$scenario" .conf)
	number=${run//[^0-9]/}
	echo "$run" >>"$FAKE/log"
	mkdir -p "$out/lab"
	echo xen: none >"$out/lab/versions"
	printf 'guest\tstatus\tend\tdom0\n' >"$out/lab/status.tsv"
	for name in "${GUESTS[@]}"; do
		[ "${S[$name.end]}" != stopped ] || continue
		printf '%s\t0\tpoweroff\t-\n' "$name" >>"$out/lab/status.tsv"
		! grep -qx "$run" "$FAKE/empty" || continue
		mkdir -p "$out/guest-$name/"{bench,lot-1,lot-2}
		for file in ipi-self ipi-single ipi-broadcast ipi-async hotplug-offline hotplug-online; do
			echo "{\"tsc_khz\": 1000000, \"samples\": [[10, $((1010 + ${number:-0})), 0, 1], [10, 13, 0, 1]]}" \
				>"$out/guest-$name/lot-1/$file.json"
		done
		cp "$out/guest-$name/lot-1"/* "$out/guest-$name/lot-2"
		echo '{"samples": []}' >"$out/guest-$name/bench/ipi-self.json"
		if grep -qx "$run" "$FAKE/slow"; then
			trap 'echo "$run stopped" >>"$FAKE/log"; exit 143' TERM
			echo "$run half" >>"$FAKE/log"
			for _ in $(seq 300); do sleep 0.1; done
		fi
	done
	! grep -qx "$run" "$FAKE/fail" || exit 125
TEXT
# The analyser: $FAKE/COMMAND is its status.
cat >"$work/xcall" <<-'TEXT'
	#!/bin/bash
	echo "xcall $*" >>"$FAKE/log"
	exit "$(cat "$FAKE/$1")"
TEXT
chmod +x "$work/lab" "$work/xcall"
: | tee "$work/slow" "$work/fail" >"$work/empty"
echo 0 | tee "$work/plot" >"$work/compare"
echo a >"$work/kernel"

three=(-o "$work/out" -c '^pv-.*-([123]x)$')
# bench OPTION...: its status in $status; what it said in $work/said; what was run in $log.
bench() {
	status=0
	: >"$work/log"
	lab/bench.sh "$@" >"$work/said" 2>&1 || status=$?
	log=$(grep -v '^xcall' "$work/log" | tr '\n' ' ')
}

# half RUN SIGNAL: a run of the three that gets SIGNAL when RUN is half done; status as bench.
half() {
	local pid
	echo "$1" >"$work/slow"
	: >"$work/log"
	env --default-signal=INT lab/bench.sh "${three[@]}" >"$work/said" 2>&1 &
	pid=$!
	until grep -q "$1 half" "$work/log" || ! kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
	kill "-$2" "$pid"
	status=0
	wait "$pid" 2>/dev/null || status=$?
	: >"$work/slow"
	for _ in $(seq 200); do
		! grep -q "$1 stopped" "$work/log" || break
		sleep 0.05
	done
}

# cells: the matrix, but for dates and such.
cells() {
	jq -c '[.cells[] | del(.guests, .recorded)], [.cells[] | .guests, .recorded]' "$matrix"
}
# shellcheck disable=SC2317 # called by try
said() {
	grep -qF -- "$1" "$work/said"
}
# shellcheck disable=SC2317 # called by try
whole() {
	local guest
	for guest in $(jq -r '.cells[] | .guests[], .recorded[]' "$matrix"); do
		[ -s "$work/out/$guest/bench/ipi-self.json" ] || return 1
	done
	[ -z "$(find "$work/out" -name '.*.new')" ]
}

plan 37
bench "${three[@]}"
is "$status:$log" "0:pv-1x pv-2x pv-3x pv-recorded " "runs all that a cell of the expression is in, in the table's order"
all=$(cells)
is "$(jq -r '[.cells[].name] | join(" ")' "$matrix")" \
	"pv-stock-1x pv-xcall-1x pv-stock-2x pv-xcall-2x pv-stock-3x pv-xcall-3x" "a cell for each, none that is only recorded"
try "a cell says what it is" json '.schema == "xcall.matrix/1" and (.cells[] | select(.name == "pv-xcall-2x") |
	.type == "pv" and .kernel == "xcall" and .overcommit == 2 and .by == "count" and .pinned == false and .vcpus == 4 and
	.pcpus == 2 and .guests == ["runs/pv-2x/guest-pv-xcall-2x.1", "runs/pv-2x/guest-pv-xcall-2x.2"] and
	.recorded == ["runs/pv-recorded/guest-pv-xcall-2x.1"])' "$matrix"
try "and the matrix how it was made" json '.made | .parts.xcall == "xcall-a" and .parts.stock == "stock-a" and
	.time == "wall" and .failed == [] and (.command | startswith("lab/bench.sh -o")) and (.date | fromdate) > 0' "$matrix"
is "$(grep -o 'guest .*-2x.*\]' "$work/out/scenarios/pv-2x.conf" | tr '\n' ' ')" \
	"guest pv-stock-2x.1] guest pv-xcall-2x.1] guest pv-xcall-2x.2] guest pv-stock-2x.2] " "the kernels alternate, A B B A"
is "$(grep '^xcall' "$work/log" | tr '\n' ' ')" "xcall plot $work/out xcall compare --by kernel $work/out " "plots and comparison of the matrix"
bench "${three[@]}"
is "$status:$log" "0:" "nothing is run twice"

rm -rf "$work/out"
half pv-2x INT
is "$status" 130 "interrupted from the keyboard: status 130"
is "$(jq -r '[.cells[].name] | join(" ")' "$matrix")" "pv-stock-1x pv-xcall-1x" "matrix.json has what was complete then"
try "and nothing half is left" whole
half pv-3x KILL
is "$status:$(tail -n 1 "$work/log")" "137:pv-3x stopped" "killed outright: the lab ends itself"
is "$(head -n 1 "$work/log")" pv-2x "and had gone on with the run that was interrupted"
bench "${three[@]}"
is "$status:$log" "0:pv-3x pv-recorded " "resumed: runs only what was not complete"
is "$(cells)" "$all" "and ends with the same cells as a run that was not interrupted"
try "all of them whole" whole

bench -o "$work/out" -c '^pv-xcall-4x$'
is "$status:$log" "0:pv-4x " "other cells into the same folder"
is "$(jq '.cells | length' "$matrix")" 8 "come beside those that are there"

rm -rf "$work/out"
echo pv-2x >"$work/fail"
echo pv-3x >"$work/empty"
bench "${three[@]}"
is "$status:$log" "1:pv-1x pv-2x pv-3x pv-recorded " "a run fails: the others are made, exit 1"
try "it is named at the end" said "failed: pv-2x pv-3x"
try "as is one that brought no results" said "run pv-3x: guest pv-stock-3x.1 left no results"
try "what they left is kept" test -e "$work/out/failed/pv-2x/lab/status.tsv" -a -e "$work/out/failed/pv-3x/lab/status.tsv"
try "matrix.json names them" json '.made.failed == ["pv-2x", "pv-3x"] and (.cells | length) == 2' "$matrix"
: | tee "$work/fail" >"$work/empty"
bench "${three[@]}"
is "$status:$log" "0:pv-2x pv-3x " "the same command runs these again"
is "$(cells):$(ls "$work/out/failed")" "$all:" "and ends with the same cells"

echo '{' >"$work/out/runs/pv-1x/run.json"
rm -r "$work/out/runs/pv-3x"
bench "${three[@]}"
is "$status:$log" "0:pv-1x pv-3x " "a run that is damaged or gone is run again"
echo b >"$work/kernel"
bench -o "$work/out" -c '^pv-xcall-1x$'
is "$status:$log" "0:pv-1x pv-recorded " "another kernel: what it is asked for is run again"
is "$(jq -r '[.cells[].name] | join(" ")' "$matrix")" "pv-stock-1x pv-xcall-1x" "and figures of the other kernel are not mixed in"

echo 2 >"$work/compare"
bench "${three[@]}"
is "$status" 0 "a regression fails nothing"
try "but is told" said "found a regression"
echo 1 >"$work/compare"
bench "${three[@]}"
is "$status" 1 "a comparison that fails does"
echo 1 >"$work/plot"
bench "${three[@]}"
is "$status:$(grep -c compare "$work/log")" "1:0" "as do plots that fail"
bench -o /proc/none
try "a folder that cannot be: one message" said "cannot make /proc/none"

bench -nf -o "$work/list"
try "the dry listing has every dimension, and makes nothing" test "$(cut -f2-6 "$work/said" | sort -u | grep -c '[24]')" -gt 30 -a ! -e "$work/list"
# shellcheck disable=SC2016 # for the other bash
try "every scenario of both tables is one that the lab takes" bash -c 'for name in bench bench-instructions; do (
		. lab/lib/common.sh; . lab/lib/scenario.sh; . lab/lib/matrix.sh
		MATRIX_SCRIPT=$name.sh
		matrix_read "lab/scenarios/$name.table"
		for run in "${RUNS[@]}"; do (scenario_read <(matrix_scenario "$run")) || exit; done
	) || exit; done'
echo 0 | tee "$work/plot" >"$work/compare"
bench -i -o "$work/i" -l 0.3
is "$status:$log" "2:pv-1 pvh-1 pv-2 pvh-2 pv-3 pvh-3 pv-4 pvh-4 pv-5 pvh-5 " "instruction time: five runs of each type; exit 2 as their medians spread by more than -l"
try "their medians are printed" said "| pv-xcall-keys-1x-pinned | ipi-single | 4 | 1001, 1002, 1003, 1004, 1005 | 1003 | 0.40 |"
bench -i -o "$work/i" -l 0.5
is "$status:$log" "0:" "and not if by less"
finish
