#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The kernel's own selftests of membarrier, rseq and CPU hotplug in PV and PVH guests, with csd
# debugging and without (A7, C1-C4, C9). They are built from the kernel's source, statically linked.
# XCALL_KERNEL is another kernel than xcall, XCALL_TYPES="pv pvh" which guests.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/selftests
read -ra types <<<"${XCALL_TYPES:-pv pvh}"
tests=tools/testing/selftests

# compile NAME SOURCE OPTION...
compile() {
	gcc -O2 -static -w -I "$out/usr/include" -I "$source/tools/include" -o "$out/bin/$1" "$source/$tests/$2" "${@:3}" -lpthread
}

build() {
	local rseq
	source=$("$TOP/kernel-config/build.sh" -s) || return 1
	rseq=("$source/$tests/rseq/rseq.c" -I "$source/$tests/rseq")
	mkdir -p "$out/bin" "$out/objects"
	make -s -C "$source" O="$out/objects" INSTALL_HDR_PATH="$out/usr" headers_install &&
		compile membarrier_test_single_thread membarrier/membarrier_test_single_thread.c &&
		compile membarrier_test_multi_thread membarrier/membarrier_test_multi_thread.c &&
		compile basic_test rseq/basic_test.c "${rseq[@]}" &&
		compile param_test rseq/param_test.c "${rseq[@]}" &&
		compile param_test_mm_cid rseq/param_test.c "${rseq[@]}" -DBUILDOPT_RSEQ_PERCPU_MM_CID &&
		cp "$source/$tests/cpu-hotplug/cpu-on-off-test.sh" "$out/bin/"
}

scenario() {
	local type debug file
	for type in "${types[@]}"; do
		for debug in 0 1; do
			printf '%s\n' "[guest $type-$debug]" "type = $type" "kernel = ${XCALL_KERNEL:-xcall}" 'vcpus = 4' \
				'limit = 900' "script = $here/selftests.sh" "args = csdlock_debug=$debug"
			for file in "$out"/bin/*; do echo "file = $file"; done
		done
	done
}

rm -rf "$out"
mkdir -p "$out"
try "the selftests are built" build
scenario >"$out/conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/conf" -o "$out"
for type in "${types[@]}"; do
	for debug in 0 1; do
		guest=$type-$debug
		n=0
		while read -r name status; do
			n=$((n + 1))
			ok "$status" "$guest: $name"
			[ "$status" -eq 0 ] || tail -n 5 "$out/guest-$guest/$name.log" | sed 's/^/# /'
		done <"$out/guest-$guest/status"
		wanted=26
		if [ "$type" = pv ]; then
			wanted=25
			skip "$guest: rseq-basic" "the vDSO's sched_getcpu() is wrong in a PV guest, with a stock kernel, too"
		fi
		is "$n" "$wanted" "$guest: all came to their end"
	done
done
plan "$TAP_COUNT"
finish
