#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What fuzzing begins with: pieces of small synthetic runs, into build/fuzz/corpus.
set -euo pipefail
. "$(dirname "$0")/../../lab/common.sh"

usage() {
	cat <<-EOF
		usage: seed.sh

		Needs build/tests/analysis/gen, build/tests/fuzz/seed_world and build/san/xcall;
		make fuzz-seed builds them and runs this. Then make fuzz, and make fuzz-corpus.

		example: seed.sh
	EOF
}
case ${1-} in
-h) usage; exit 0 ;;
?*) usage >&2; exit 1 ;;
esac

gen=$TOP/build/tests/analysis/gen
to=$TOP/build/fuzz/corpus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$to"/{ctf,tsdl,xentrace,perf,json,tables,world}

# world NAME SEED MS WHAT...: a folder of the generator's
world() {
	mkdir "$work/$1"
	"$gen" "$2" "$work/$1" "$3" "${@:4}" >/dev/null || die "the generator failed"
}
world plain 1 2
world rich 2 4 apic stuck perf
world marks 6 4 apic markers
world lossy 3 4 losses host-losses hog
world changing 4 6 suspend
world tiny 5 1 perf

for dir in "$work"/*/; do
	name=$(basename "$dir")
	for guest in "$dir"guest-*/; do
		guest_name=$name-$(basename "$guest")
		for cpu in 0 1; do
			{ printf '%b' "\\00$cpu" && head -c 8192 "${guest}ctf/cpu$cpu"; } \
				>"$to/ctf/$guest_name-$cpu"
		done
		{ printf '\002' && head -c 6000 "${guest}ctf/cpu0"; } >"$to/ctf/$guest_name-cut"
		cp "${guest}ctf/metadata" "$to/tsdl/$guest_name"
		cp "${guest}symbols.tsv" "$to/tables/$guest_name-symbols"
		if [ -e "${guest}perf.data" ]; then
			cp "${guest}perf.data" "$to/perf/$guest_name"
			cp "${guest}guest.json" "$to/json/$guest_name"
		fi
	done
	head -c 12000 "${dir}host/xen.trace" >"$to/xentrace/$name-cut"
	cp "${dir}host/meta.json" "$to/json/$name-meta"
	"$TOP/build/san/xcall" merge "h=$dir" >"$to/json/$name-merged" 2>/dev/null
	"$TOP/build/tests/fuzz/seed_world" "$dir" 6000 >"$to/world/$name"
	"$TOP/build/tests/fuzz/seed_world" "$dir" 20000 >"$to/world/$name-long"
done

cat >"$to/json/bench-ipi" <<-'EOF'
	{"schema": "xcall.bench/1", "kind": "ipi", "mode": "single", "kernel": "xcall",
	"release": "6.12.0", "guest_type": "pv", "vcpus": 4, "tsc_khz": 2000000, "wait": true,
	"samples": [[1000,3000,0,1],[4000,5000,0,2],[6000,9000,0,3]]}
EOF
cat >"$to/json/bench-hotplug" <<-'EOF'
	{"schema": "xcall.bench/1", "kind": "hotplug", "op": "offline", "vcpus": 4,
	"tsc_khz": 2000000, "samples": [[1000,3000,1],[4000,5000,2]]}
EOF
interrupts() {
	cat <<-EOF
		           CPU0       CPU1       CPU3
		  0:       1205          0          0  xen-percpu    -virq      timer0
		IWI:          0          0          0  IRQ work interrupts
		RES:         ${1}1         14         11  Rescheduling interrupts
		CAL:       ${1}56       5574       6046  Function call interrupts
	EOF
}
{ interrupts 1 && printf '\f' && interrupts 2; } >"$to/tables/interrupts"
