#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The KUnit suites of kernel/xcall on a machine without Xen: four CPUs, one CPU, and two
# that poll when idle, with the cases that provoke warnings; how many of its lines all
# that reaches (C1-C8, D3, D4, D6, A3). XCALL_KERNEL=xcall-list: with the other inbox (C5).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"
. "$here/../ktap.sh"

kernel=${XCALL_KERNEL:-xcall-test}
work=$TOP/build/tests/kunit
rm -rf "$work"
mkdir -p "$work"/{full,provoke}
echo 8 >"$work/full/load"
echo provoke=1 >"$work/provoke/options"

# boot NAME OPTIONS FILE...: status of the boot with the suites in it
boot() {
	local name=$1 status=0
	shift
	"$here/boot" -k "$kernel" -x "$here/kunit.sh" -o "$work/$name" -t 400 "$@" "$here/gcda.sh" >&2 || status=$?
	echo "$status"
}

is "$(boot full -n 4 "$work/full/load")" 0 "four CPUs: boots, loads the module, no splat"
ktap_tests '' "$work/full/dmesg"
passed=$(ktap_count pass "$work/full/dmesg")
try "at least 60 cases pass" test "$passed" -ge 60

# Three parameters that are refused aloud, one that is not.
is "$(boot one -n 2 -a 'nr_cpus=none nr_cpus=1000 maxcpus= nosmp csdlock_debug=0')" 0 "one CPU: boots, loads the module, no splat"
is "$(ktap_count fail "$work/one/dmesg")" 0 "one CPU: no case fails"
try "one CPU: the cases that need no other pass" test "$(ktap_count pass "$work/one/dmesg")" -ge 30
is "$(grep -c 'smp: .*\(is not a number of CPUs\|has room for\)' "$work/one/dmesg")" 3 "nonsense parameters are refused aloud"

is "$(boot provoke -n 4 -a 'nr_cpus=3 maxcpus=2 idle=poll smp.csd_lock_timeout=100' "$work/provoke/options")" 126 "two polling CPUs: the provoked warning is on the console"
is "$(ktap_count fail "$work/provoke/dmesg")" 0 "two polling CPUs: no case fails"
is "$(grep -c 'Brought up .* 2 CPUs' "$work/provoke/dmesg")" 1 "nr_cpus=3 and maxcpus=2: two CPUs"
is "$(grep -c 'WARNING: ' "$work/provoke/dmesg")" 1 "no other warning but the provoked one"
try "a call queued on an offline CPU is named" grep -q 'xcall: call of count_run' "$work/provoke/dmesg"
try "a slow function is named by its waiter" grep -q 'smp: csd: .*call of hold_run.*the function itself takes this long' "$work/provoke/dmesg"
try "an irq_work queued there too" grep -q 'xcall: irq_work work_run' "$work/provoke/dmesg"

folder=$("$TOP/kernel-config/build.sh" "$kernel")
if "$here/coverage" -m 90 "$folder/gcno" "$work"/{full,one,provoke}/gcda >"$work/coverage"; then
	ok 0 "at least 90 % of the lines of kernel/xcall ran"
else
	ok 1 "at least 90 % of the lines of kernel/xcall ran"
fi
sed 's/^/# /' "$work/coverage"
plan "$TAP_COUNT"
finish
