#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What fuzzing begins with: pieces of small synthetic runs, into build/fuzz/corpus.
set -euo pipefail
. "$(dirname "$0")/../../lab/lib/common.sh"

usage() {
	cat <<-EOF
		usage: seed.sh

		Needs build/tests/gen/gen, build/tests/fuzz/seed_world and build/san/xcall;
		make fuzz-seed builds them and runs this. Then make fuzz, and make fuzz-corpus.

		example: seed.sh
	EOF
}
case ${1-} in
-h) usage; exit 0 ;;
?*) usage >&2; exit 1 ;;
esac

gen=$TOP/build/tests/gen/gen
to=$TOP/build/fuzz/corpus
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$to"/{ctf,tsdl,xentrace,perf,json,tables,world}

# world NAME SEED MS WHAT...: a folder of the generator's
world() {
	mkdir "$work/$1"
	"$gen" "$2" "$work/$1" "$3" "${@:4}" >/dev/null || die "the generator failed"
}
# fewer FROM TO: a perf.data with its first records only; what stands behind them moves up
fewer() {
	python3 - "$1" "$2" <<-'TEXT'
		import struct
		import sys

		d = bytearray(open(sys.argv[1], "rb").read())
		pipe = struct.unpack_from("<Q", d, 8)[0] == 16
		begin, size = (16, len(d) - 16) if pipe else struct.unpack_from("<QQ", d, 40)
		# of a pipe, the events and formats come first
		most, end, pos = 15000 if pipe else 2500, begin + size, begin
		while pos < end and pos - begin < most:
		    n = struct.unpack_from("<H", d, pos + 6)[0]
		    if struct.unpack_from("<I", d, pos)[0] == 66:	# and the formats behind it
		        n += struct.unpack_from("<I", d, pos + 8)[0] + 7 & ~7
		    pos += n
		if not pipe:
		    struct.pack_into("<Q", d, 48, pos - begin)
		    for i in range(sum(bin(byte).count("1") for byte in d[72:104])):
		        at, = struct.unpack_from("<Q", d, end + 16 * i)
		        struct.pack_into("<Q", d, end + 16 * i, at - (end - pos))
		open(sys.argv[2], "wb").write(d[:pos] + d[end:])
	TEXT
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
			fewer "${guest}perf.data" "$to/perf/$guest_name"
			cp "${guest}guest.json" "$to/json/$guest_name"
		fi
	done
	head -c 12000 "${dir}host/xen.trace" >"$to/xentrace/$name-cut"
	cp "${dir}host/meta.json" "$to/json/$name-meta"
	"$TOP/build/san/xcall" merge "h=$dir" >"$to/json/$name-merged" 2>/dev/null
	for does in {0..7}; do
		"$TOP/build/tests/fuzz/seed_world" "$dir" 6000 "$does" >"$to/world/$name-$does"
	done
	"$TOP/build/tests/fuzz/seed_world" "$dir" 20000 0 >"$to/world/$name-long"
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
cat >"$to/json/bench-hotplug-load" <<-'EOF'
	{"schema": "xcall.bench/1", "kind": "hotplug", "op": "online", "vcpus": 4, "tsc_khz": 2000000,
	"at_once": 2, "load": {"callers": 3, "calls": 70}, "columns": ["begin_tsc", "end_tsc", "cpu",
	"group", "calls"], "samples": [[1000,3000,1,0,9],[1100,3500,2,0,12],[4000,5000,3,1,5]]}
EOF
cat >"$to/json/bench-boot" <<-'EOF'
	{"schema": "xcall.bench/1", "kind": "hotplug", "op": "boot", "vcpus": 2, "tsc_khz": 2000000,
	"columns": ["begin_tsc", "end_tsc", "cpu"], "samples": [[1000,3000,1]],
	"life": [[1100,1,0,0],[2500,1,1,4]], "cpuhp": [[1000,1,86,1],[3000,1,86,0]]}
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
