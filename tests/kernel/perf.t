#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# perf record and xcall-record over the same calls in plain QEMU: xcall reads perf's
# file, and finds the same calls in it, event by event (E8).
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/perf
xcall=$TOP/build/bin/xcall
rm -rf "$out"
mkdir -p "$out/perf"
trap 'rm -rf "$out/perf"' EXIT

# This machine's perf, with the libraries that it needs.
bring_perf() {
	local perf library
	perf=$(command -v perf) || die "no perf" "make deps installs linux-perf"
	cp "$perf" "$out/perf/perf"
	for library in $(ldd "$perf" | awk '$3 ~ /^\// { print $3 }'); do
		cp -L "$library" "$out/perf/"
	done
	cp -L "$(ldd "$perf" | awk '$1 ~ /^\/.*ld-linux/ { print $1 }')" "$out/perf/ld.so"
}

# as_guest NAME FILE: a guest's folder whose trace is that file.
as_guest() {
	mkdir -p "$out/guest-$1"
	cp "$out/$2" "$out/guest-$1/perf.data"
	cp "$out/rec/symbols.tsv" "$out/rec/guest.json" "$out/guest-$1/"
}

# calls_of FOLDER: every event of a call, from the benchmark's first to its last, in
# order, without time and name: two recordings differ in where they begin.
calls_of() {
	"$xcall" dump --guest "$1" | sed -E 's/^ *[0-9.]+ [^ ]*\/([0-9]+) +/\1 /' |
		grep -E '^[0-9]+ (call_|csd_wait_|csd_[a-z_]+ type=a?sync)' |
		awk '{ line[NR] = $0 } /func=ipi_bench_/ { if (!first) first = NR; last = NR }
		     END { for (i = first; i <= last && i; i++) print line[i] }'
}

# Nothing but what perf's own wake-ups may have called is missing in perf's file.
same_calls() {
	calls_of "$out/rec" >"$out/calls.rec"
	calls_of "$out/guest-both" >"$out/calls.perf"
	diff -d "$out/calls.rec" "$out/calls.perf" >"$out/calls.diff"
	head -20 "$out/calls.diff"
	[ "$(wc -l <"$out/calls.rec")" -gt 10000 ] && ! grep -q '^>\|^<.*ipi_bench' "$out/calls.diff" &&
		[ "$(grep -c '^<' "$out/calls.diff")" -le 20 ]
}

# runs FOLDER EVENT FUNCTION
runs() {
	"$xcall" dump --guest "$1" | grep -cE " $2 .*func=$3( |\$)"
}

# calls MODE: how many the benchmark made, its warm-up included.
calls() {
	jq '.warmup + (.samples | length)' "$out/bench/ipi-$1.json"
}

# guest FILTER FOLDER: of the summary
guest() {
	"$xcall" report -j --guest "$2" 2>/dev/null | jq -c ".guests[0] | $1"
}

# unmatched_before_end FOLDER: unmatched calls before the benchmark's last. After it perf turns its
# events off, one kind after the other: of a call that comes just then it may have a part.
unmatched_before_end() {
	"$xcall" export --ndjson - --guest "$1" 2>/dev/null | jq -s '
		map(select(.record == "call") | {func: (.func // ""), outcome, at: [.at_tsc[] | numbers] | max}) |
		(map(select(.func | startswith("ipi_bench")).at) | max) as $last |
		map(select(.outcome == "unmatched" and .at < $last)) | length'
}

like_script() {
	"$xcall" dump --guest "$out/both.data" | awk '$3 != "--" { print $3 }' | sort | uniq -c |
		awk '{ print $1, $2 }' | diff - "$out/script"
}

plan 18
bring_perf
try "the xcall kernel boots, and perf records" \
	"$here/boot" -k xcall -m 1536 -t 400 -x "$here/perf.sh" -o "$out" "$out/perf"
for name in both zstd tiny pipe; do
	is "$(cat "$out/$name.status")" 0 "perf record: $name"
done
as_guest both both.data
as_guest zstd zstd.data
as_guest tiny tiny.data
as_guest pipe pipe.data

try "xcall and perf script find the same events" like_script
is "$(guest .lost "$out/guest-both") $(unmatched_before_end "$out/guest-both")" "0 0" "nothing lost, no call unmatched while the benchmark ran"
try "every event of the benchmark's calls is the same in both recordings" same_calls
self=$(calls self) single=$(calls single) broadcast=$(calls broadcast) mask=$(calls mask) async=$(calls async)
for dir in rec guest-both; do
	is "$(runs "$out/$dir" csd_run_begin ipi_bench_handler)" $((self + single + 3 * broadcast + 2 * mask)) \
		"synchronous handlers in $dir"
	is "$(runs "$out/$dir" csd_run_begin ipi_bench_async)" "$async" "asynchronous handlers in $dir"
done
for name in zstd pipe; do
	is "$(runs "$out/guest-$name" csd_run_begin ipi_bench_handler)" "$single" "handlers in $name"
done
khz=$(jq .tsc_khz "$out/rec/guest.json")
try "the TSC's frequency by perf's clock: within 100 ppm" \
	jq -en "$(guest .tsc_khz "$out/both.data") / $khz - 1 | fabs < 1e-4"
status=0
"$xcall" check --guest "$out/guest-both" >"$out/check" 2>&1 || status=$?
unmatched=$(guest .calls.unmatched "$out/guest-both")
case $unmatched in
0) wanted='0 ' ;;
[1-9]) wanted="2 FAIL  both: calls: $unmatched unmatched" ;;
*) wanted='fewer than 10' ;;
esac
is "$status $(grep '^FAIL' "$out/check" | sed 's/calls: .* + /calls: /')" "$wanted" \
	"check finds nothing wrong, but for calls torn at perf's end"
lost=$(guest .lost "$out/guest-tiny")
try "a tiny buffer: there are losses" [ "$lost" -gt 0 ]
status=0
"$xcall" check --guest "$out/guest-tiny" >"$out/check.tiny" 2>&1 || status=$?
is "$status" 2 "and the check says so"
finish
