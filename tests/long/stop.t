#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Guests with 8 vCPUs busy in cross-calls reboot, panic, are shut down by dom0 and get
# NMIs: each ends as it should, within a minute, with no splat (A9, B1). A panic while all other
# CPUs write to the console, whose lock one of them may hold, is repeated: XCALL_PANICS=100 times.
# Other guests than PV: XCALL_TYPES="pv pvh hvm".
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

types=${XCALL_TYPES:-pv}
panics=${XCALL_PANICS:-5}
out=$TOP/build/tests/stop

# panicked TYPE: how a panic with panic=1 ends. A PVHVM guest restarts as a PC does: that is
# upstream's arch/x86/xen/enlighten_hvm.c, which tells Xen of a crash only from PVH.
panicked() {
	[ "$1" = hvm ] && echo reboot || echo crash
}

# scenario: every type and case of end.
scenario() {
	local type how
	for type in $types; do
		for how in reboot panic shutdown nmi nmipanic $(seq -f 'console%.0f' "$panics"); do
			printf '%s\n' "[guest $type-$how]" "type = $type" 'kernel = xcall' 'vcpus = 8' 'limit = 200' \
				"script = $here/stop.sh" "dom0 = $here/stop-dom0.sh"
			case $how in
			reboot) echo 'end = reboot' ;;
			shutdown) echo 'end = poweroff' ;;
			panic | console*)
				printf '%s\n' 'end = any' 'args = panic=1' \
					'allow = Kernel panic - not syncing: sysrq triggered crash' 'allow = Call Trace:'
				;;
			nmipanic)
				printf '%s\n' "end = $(panicked "$type")" 'args = panic=1' \
					'allow = Kernel panic - not syncing: NMI: Not continuing' 'allow = Call Trace:'
				;;
			esac
		done
	done
}

# ended NAME: how, by status.tsv.
ended() {
	awk -F '\t' -v name="$1" '$1 == name { split($3, end, "[ ;]"); print end[1] ":" $2 ":" $4 }' "$out/lab/status.tsv"
}

# nmis DIR: between interrupts.before and .after, of all CPUs.
nmis() {
	awk '$1 == "NMI:" { for (i = 2; $i ~ /^[0-9]+$/; i++) sum += NR == FNR ? -$i : $i; n++ } END { print n == 2 ? sum : "not counted" }' \
		"$1/interrupts.before" "$1/interrupts.after"
}

read -ra list <<<"$types"
plan $((1 + (8 + panics) * ${#list[@]}))
rm -rf "$out"
mkdir -p "$out"
# In a file beside the script, so that its paths are relative to it.
conf=$(mktemp "$out/stop.XXXXXX")
here=$(realpath "$here") scenario >"$conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$conf" -o "$out"
for type in $types; do
	is "$(ended "$type-reboot")" reboot:0:0 "$type: reboot"
	if [ -e "$out/guest-$type-panic/no-sysrq" ]; then
		skip "$type: a panic" "this kernel has no MAGIC_SYSRQ"
		skip "$type: the panic is sysrq's" "this kernel has no MAGIC_SYSRQ"
	else
		is "$(ended "$type-panic")" "$(panicked "$type"):0:0" "$type: a panic"
		try "$type: the panic is sysrq's" grep -q 'Kernel panic - not syncing: sysrq' "$out/console/$type-panic.log"
	fi
	for ((n = 1; n <= panics; n++)); do
		is "$(ended "$type-console$n")" "$(panicked "$type"):0:0" "$type: panic $n while the others write to the console"
	done
	is "$(ended "$type-shutdown")" poweroff:0:0 "$type: shut down by dom0"
	is "$(ended "$type-nmi")" poweroff:0:0 "$type: lives on after NMIs to each vCPU"
	is "$(nmis "$out/guest-$type-nmi")" 8 "$type: one NMI on each vCPU"
	is "$(ended "$type-nmipanic")" "$(panicked "$type"):0:0" "$type: a panic in an NMI"
	try "$type: the panic is the NMI's" grep -q 'Kernel panic - not syncing: NMI' "$out/console/$type-nmipanic.log"
done
finish
