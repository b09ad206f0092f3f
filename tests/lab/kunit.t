#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The KUnit suites of kernel/xcall in a PV and a PVH guest (C1-C8, D3, D4, D6).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"
. "$here/../ktap.sh"

work=$TOP/build/tests/kunit-lab
rm -rf "$work"
for type in ${XCALL_TYPES:-pv}; do
	out=$work/$type
	try "$type: boots, loads the module, no splat" \
		"$TOP/lab/run" -g "$type" -k xcall-test -t 600 -x "$here/../kernel/kunit.sh" -o "$out"
	if [ ! -s "$out/dmesg" ]; then
		ok 1 "$type: the kernel log came back"
		continue
	fi
	ktap_tests "$type: " "$out/dmesg"
	try "$type: at least 60 cases pass" test "$(ktap_count pass "$out/dmesg")" -ge 60
done
plan "$TAP_COUNT"
finish
