#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# nosmp, noapic, nr_cpus= and maxcpus=, sensible and not, in guests of four vCPUs (A3), and a
# PVHVM guest without the vector callback, whose IPIs are the APIC's (A10). Then what only happens
# to CPU 0 as it boots: Xen refuses an interrupt (A4).
# Other guests than PV: XCALL_TYPES="pv pvh hvm".
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

read -ra types <<<"${XCALL_TYPES:-pv}"
out=$TOP/build/tests/lab-params

# what is asked for: CPUs after boot, those that may ever come, those after CPU 3 was asked for
# PV guests have no I/O APIC to do without.
cases=(
	'nosmp|0 0 0'
	'noapic|0-3 0-3 0-3'
	'maxcpus=2|0-1 0-3 0-1,3'
	'nr_cpus=2|0-1 0-1 0-1'
	'nr_cpus=0|0-3 0-3 0-3'
	'maxcpus=-1|0-3 0-3 0-3'
)

# guest TYPE N ARGS [KERNEL]
guest() {
	printf '%s\n' "[guest $1-$2]" "type = $1" "kernel = ${4:-xcall}" 'vcpus = 4' 'limit = 100' \
		"script = $here/../kernel/params.sh" "args = $3"
}

scenario() {
	local type n
	for type in "${types[@]}"; do
		for n in "${!cases[@]}"; do
			guest "$type" "$n" "${cases[n]%%|*}"
		done
		guest "$type" virq xcall_fault=bind_virq:1:0 xcall-test
		guest "$type" ipi xcall_fault=bind_ipi:1:0:1 xcall-test
		[ "$type" != hvm ] || guest hvm callback xen_no_vector_callback
	done
}

rm -rf "$out"
mkdir -p "$out"
scenario >"$out/conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/conf" -o "$out"
for type in "${types[@]}"; do
	for n in "${!cases[@]}"; do
		dir=$out/guest-$type-$n
		is "$(cat "$dir/online" "$dir/possible" "$dir/online.later" | xargs)" "${cases[n]#*|}" \
			"$type: ${cases[n]%%|*}: online, possible, online later"
	done
	is "$(cat "$out/guest-$type-virq/online")" 0-3 "$type: without the debug key's interrupt: all CPUs come online"
	try "$type: and it is said" grep -q 'cannot bind interrupt debug0: error -12' "$out/guest-$type-virq/dmesg"
	is "$(cat "$out/guest-$type-ipi/online")" "$([ "$type" = pv ] && echo 0 || echo 0-3)" \
		"$type: CPU 0 without event channels for its IPIs: alone if PV, else by the APIC"
	try "$type: and it is said" grep -q 'cannot bind interrupt [a-z]*0: error -12' "$out/guest-$type-ipi/dmesg"
	if [ "$type" = hvm ]; then
		is "$(cat "$out/guest-hvm-callback/online")" 0-3 "hvm: without the vector callback: all CPUs come online"
	fi
done
plan "$TAP_COUNT"
finish
