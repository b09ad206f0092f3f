#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# A guest tells of its vCPUs: by debugfs, and on its console when dom0 presses Xen's
# debug key q (A12).
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

types=${XCALL_TYPES:-pv}
out=$TOP/build/tests/debug

scenario() {
	local type
	for type in $types; do
		printf '%s\n' "[guest $type]" "type = $type" 'kernel = xcall' 'vcpus = 4' 'limit = 400' \
			"script = $here/debug.sh" "dom0 = $here/debug-dom0.sh"
	done
}

# debug_last FILE: no IPI of /proc/interrupts has a higher number than the debug key's interrupt.
debug_last() {
	awk '$NF == "debug0" { debug = $1 + 0 } $(NF - 1) == "-ipi" { ipis++; if ($1 + 0 > last) last = $1 + 0 }
		END { exit !(ipis >= 12 && debug > last) }' "$1"
}

# states FILE: "on" or "off" of each CPU.
states() {
	sed -n 's/^CPU[0-9]*: Xen vCPU \([0-9]*\), \(on\|off\)line.*/\1 \2/p' "$1" | tr '\n' ' '
}

read -ra list <<<"$types"
plan $((1 + 7 * ${#list[@]}))
rm -rf "$out"
mkdir -p "$out"
scenario >"$out/debug.conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/debug.conf" -o "$out"
for type in $types; do
	dir=$out/guest-$type
	if [ -e "$dir/no-dump" ]; then
		for name in "debugfs tells of each vCPU" "and of one that is off" "and of it when it is back" \
			"the IPIs' ports" "the debug key, each vCPU" "the dump is on the console" \
			"the debug key's interrupt comes after the IPIs"; do
			skip "$type: $name" "this kernel has no dump"
		done
		continue
	fi
	is "$(states "$dir/vcpus")" "0 on 1 on 2 on 3 on " "$type: debugfs tells of each vCPU"
	is "$(states "$dir/vcpus.offline")" "0 on 1 on 2 off 3 on " "$type: and of one that is off"
	is "$(states "$dir/vcpus.online")" "0 on 1 on 2 on 3 on " "$type: and of it when it is back"
	is "$(grep -c '^  ports: resched [0-9]\+.* call [0-9]\+.* single [0-9]' "$dir/vcpus.online")" 4 "$type: the IPIs' ports"
	is "$(grep -c 'xen: vCPU dump:' "$dir/dmesg")" 4 "$type: the debug key, each vCPU"
	try "$type: the dump is on the console" grep -q 'xen: vCPU dump:' "$out/console/$type.log"
	try "$type: the debug key's interrupt comes after the IPIs" debug_last "$dir/interrupts"
done
finish
