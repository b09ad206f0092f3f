#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# libFuzzer on each target in turn, from the corpora in the repository and what earlier runs
# added in build/fuzz. The Makefile builds the program: make fuzz.
set -euo pipefail
. "$(dirname "$0")/../../lab/lib/common.sh"

usage() {
	cat <<-EOF
		usage: run.sh [-t SECONDS] [TARGET...]
		       run.sh -m [TARGET...]

		  -t SECONDS  how long each target runs (default 1800)
		  -m          instead, write the least that covers as much into tests/fuzz/corpus
		  -h          this text

		Targets: ${all[*]}
		Prints a line for each. A crash, a hang (10 s), 512 MiB of memory, a leak: exit 1,
		and the file that does it is in build/fuzz/found.

		example: run.sh -t 60 perf
	EOF
}

all=(ctf tsdl xentrace perf json tables world)
seconds=1800 merge=
while getopts t:mh opt; do
	case $opt in
	t) seconds=$OPTARG ;;
	m) merge=1 ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- "${all[@]}"

here=$TOP/tests/fuzz fuzz=$TOP/build/fuzz
[ -x "$fuzz/xcall-fuzz" ] || die "build/fuzz/xcall-fuzz is not there" "make fuzz builds it"
TMPDIR=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)/xcall-XXXXXX")
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
mkdir -p "$fuzz/found" "$fuzz/log"

# what every run has
options() {
	echo -timeout=10
	echo -rss_limit_mb=512
	[ ! -e "$here/$1.dict" ] || echo "-dict=$here/$1.dict"
}

# the least that covers each line that all of them do; what were bugs stays as it is
merge() {
	local target=$1 opts least=$TMPDIR/least/$1
	mapfile -t opts < <(options "$target")
	mkdir -p "$least"
	"$fuzz/$target" "${opts[@]}" -merge=1 -use_counters=0 "$least" "$kept" "$fuzz/corpus/$target" \
		"$here/bugs/$target" >"$fuzz/log/$target.merge" 2>&1 ||
		die "$target: merging failed" "see build/fuzz/log/$target.merge"
	tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=u=rwX,go=rX -C "$TMPDIR/least" \
		-c "$target" | xz -9e >"$here/corpus/$target.tar.xz"
	say "$target: $(find "$least" -type f | wc -l) samples, $(wc -c <"$here/corpus/$target.tar.xz") bytes"
}

failed=0
fuzz() {
	local target=$1 opts log=$fuzz/log/$1.log status=0 runs found
	mapfile -t opts < <(options "$target")
	mkdir -p "$fuzz/corpus/$target"
	"$fuzz/$target" "${opts[@]}" -max_total_time="$seconds" -print_final_stats=1 \
		-artifact_prefix="$fuzz/found/$target-" "$fuzz/corpus/$target" \
		"$kept" "$here/bugs/$target" >"$log" 2>&1 || status=$?
	runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
	found=$(sed -n "s|^artifact_prefix=.*; Test unit written to ||p" "$log" | tail -1)
	if [ "$status" -eq 0 ] && [ -z "$found" ]; then
		echo "$target: ${runs:-0} runs in $seconds s, nothing found"
		return
	fi
	failed=1
	echo "$target: FAILED after ${runs:-some} runs, status $status"
	grep -m 3 -e 'ERROR:' -e 'runtime error:' -e 'does not hold' "$log" | sed 's/^/  /' || [ $? -eq 1 ]
	[ -z "$found" ] || echo "  again: build/fuzz/$target ${found#"$TOP/"}"
	echo "  log: build/fuzz/log/$target.log"
}

for target; do
	[[ " ${all[*]} " == *" $target "* ]] || die "no target $target" "one of: ${all[*]}"
	ln -sf xcall-fuzz "$fuzz/$target"
	mkdir -p "$here/bugs/$target" "$fuzz/corpus/$target" "$TMPDIR/kept/$target"
	kept=$TMPDIR/kept/$target
	[ ! -e "$here/corpus/$target.tar.xz" ] || tar -xJf "$here/corpus/$target.tar.xz" -C "$TMPDIR/kept"
	if [ -n "$merge" ]; then
		merge "$target"
	else
		fuzz "$target"
	fi
done
exit $failed
