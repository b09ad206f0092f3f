#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# How fast the analyser is, and in how much memory.
set -euo pipefail

usage() {
	cat <<-'TEXT'
		usage: bench.sh [-r RUNS] [-s SIZE] [-m SECONDS] [-b] [-c DIR] TOOLS XCALL [XENALYZE]

		Prints a table: xcall beside xenalyze -s on the same Xen traces (without
		XENALYZE, xcall alone), run by turns, and xcall on guests' and Xen's traces
		together. Each figure is the median of RUNS; a ratio that of the pairs. Files
		are made in $TMPDIR (/tmp), read once before they are measured, and removed.
		TOOLS is the folder of gen, xenload and measure.

		  -r RUNS     default 5
		  -s SIZE     MiB of each Xen trace (default 256; where xenalyze is slow, a
		              quarter of it)
		  -m SECONDS  length of the world that guests and Xen record (default 20)
		  -b          a world 15 times as long, too, and with as much of Xen as makes
		              4 GiB; its making takes minutes
		  -c DIR      a real result folder, too

		examples:
		  make bench-analysis
		  make bench-analysis SIZE=64 RUNS=3
		  make bench-analysis BIG=1 CAPTURE=build/results/demo
	TEXT
}

runs=5 size=256 seconds=20 big="" capture=""
while getopts r:s:m:bc:h opt; do
	case $opt in
	r) runs=$OPTARG ;;
	s) size=$OPTARG ;;
	m) seconds=$OPTARG ;;
	b) big=1 ;;
	c) capture=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# = 2 ] || [ $# = 3 ] || { usage >&2; exit 1; }
tools=$1 xcall=$2 xenalyze=${3:-}
for n in "$runs" "$size" "$seconds"; do
	[[ $n =~ ^[1-9][0-9]*$ ]] || { echo "bench.sh: $n: not a number above 0" >&2; exit 1; }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/xcall-speed.XXXXXX")
trap 'rm -rf "$work"' EXIT

# median FILE COLUMN
median() {
	cut -d' ' -f"$2" "$1" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

# row WHAT EVENTS OURS [THEIRS]: of files of "wall-ms cpu-ms KiB" lines
row() {
	local theirs=- rss=- ratio=-
	if [ $# = 4 ]; then
		theirs=$(rate "$2" "$(median "$4" 1)")
		rss=$(mib "$(median "$4" 3)")
		paste -d' ' "$4" "$3" | awk '{ print $1 / $4 }' >"$work/ratios"
		ratio=$(printf '%.1f' "$(median "$work/ratios" 1)")
	fi
	printf '%-34s %8.2f %8s %6s %8s %6s %7s\n' "$1" \
		"$(awk -v n="$2" 'BEGIN { print n / 1e6 }')" "$theirs" "$rss" \
		"$(rate "$2" "$(median "$3" 1)")" "$(mib "$(median "$3" 3)")" "$ratio"
}

rate() {
	awk -v n="$1" -v ms="$2" 'BEGIN { printf "%.2f", n / ms / 1e3 }'
}

mib() {
	awk -v kib="$1" 'BEGIN { printf "%.0f", kib / 1024 }'
}

# run FILE COMMAND...: one more line of FILE
run() {
	local file=$1
	shift
	"$tools/measure" "$@" >>"$file" || { echo "bench.sh: $* failed" >&2; exit 1; }
}

# xen WHAT TRACE RECORDS: both tools on a Xen trace
xen() {
	local i
	rm -f "$work/ours" "$work/theirs"
	cat "$2" >/dev/null
	for ((i = 0; i < runs; i++)); do
		[ -z "$xenalyze" ] || run "$work/theirs" "$xenalyze" --cpu-hz 2G -s "$2"
		run "$work/ours" "$xcall" report --host "$2"
	done
	if [ -n "$xenalyze" ]; then
		row "$1" "$3" "$work/ours" "$work/theirs"
	else
		row "$1" "$3" "$work/ours"
	fi
}

# folder WHAT DIR: guests and Xen together
folder() {
	local i n
	rm -f "$work/ours"
	find "$2" -type f -exec cat {} + >/dev/null
	n=$("$xcall" report -j "$2" | jq '.xen.records + ([.guests[].events] | add)')
	for ((i = 0; i < runs; i++)); do
		run "$work/ours" "$xcall" report -j "$2"
	done
	row "$1" "$n" "$work/ours"
}

echo "Median of $runs; $(nproc) CPUs, xcall on ${XCALL_THREADS:-all} of them; M/s: million events a second"
printf '%-34s %8s %15s %15s %7s\n' '' '' 'xenalyze -s' 'xcall' ''
printf '%-34s %8s %8s %6s %8s %6s %7s\n' INPUT 'events/M' M/s MiB M/s MiB times
n=$("$tools/xenload" -p 16 -w 64 -s "$size" "$work/xen.trace")
xen "Xen: 16 pCPUs, 64 KiB windows" "$work/xen.trace" "$n"
n=$("$tools/xenload" -p 16 -w 4096 -s "$(((size + 3) / 4))" "$work/xen.trace")
xen "Xen: 16 pCPUs, 4 MiB windows" "$work/xen.trace" "$n"
rm "$work/xen.trace"

mkdir "$work/world"
"$tools/gen" 1 "$work/world" $((seconds * 1000)) >/dev/null
folder "2 guests + Xen: a small host" "$work/world"
"$tools/xenload" -p 16 -f 2 -s "$size" "$work/xen.trace" >/dev/null
cat "$work/xen.trace" >>"$work/world/host/xen.trace"
folder "2 guests + Xen: a large host" "$work/world"
if [ -n "$big" ]; then
	# memory: of what the guests recorded, too
	rm -r "$work/world"
	mkdir "$work/world"
	"$tools/gen" 2 "$work/world" $((seconds * 15000)) >/dev/null
	folder "2 guests + Xen: long" "$work/world"
	size=$(du -sm "$work/world" | cut -f1)
	if [ "$size" -lt 4096 ]; then
		"$tools/xenload" -p 16 -f 2 -s $((4096 - size)) "$work/xen.trace" >/dev/null
		cat "$work/xen.trace" >>"$work/world/host/xen.trace"
		rm "$work/xen.trace"
		folder "2 guests + Xen: 4 GiB" "$work/world"
	fi
fi
[ -z "$capture" ] || folder "guests + Xen: ${capture##*/}" "$capture"
