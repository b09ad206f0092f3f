#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The kernel's torture modules with CPU hotplug: success, no splat on any console, no stuck
# call (C1-C8, A7, J3). By default scftorture in a PV and a PVH guest, for 20 s each.
#	XCALL_TORTURE=matrix  all modules, 60 s each, in guests of 2, 4 and 8 vCPUs
#	XCALL_TORTURE=long    all modules, 10 min each, in all guest types: nine guests at once
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/torture
all='scftorture rcutorture locktorture'
# rcutorture warns if anybody else expedites, as a CPU that goes off does
args=smp.expedite_offline=0
rm -rf "$work"
mkdir -p "$work"

# onoff LOG: CPUs went off and on, by the count of scftorture or rcutorture; locktorture
# has none to show.
onoff() {
	awk 'match($0, /onoff: [0-9]+\/[0-9]+:[0-9]+/) { split(substr($0, RSTART + 7), n, "[/:]") }
	     END { print "onlined " n[1] ", offlined " n[3]; exit !(n[1] > 3 && n[3] > 3) }' "$1"
}

# tortured NAME TYPE VCPUS SECONDS MODULES: one guest.
tortured() {
	local name=$1 module
	echo "$4 $5" >"$work/torture"
	try "$name: $5, $4 s each" "$TOP/lab/run" -g "$2" -k xcall -n "$3" -a "$args" -t $((60 + $4 * 4)) \
		-x "$here/torture.sh" -o "$work/$name" "$work/torture"
	for module in ${5%locktorture}; do
		try "$name: $module: CPUs went off and on" onoff "$work/$name/$module.log"
	done
}

case ${XCALL_TORTURE:-} in
matrix)
	plan 18
	for type in pv pvh; do
		for vcpus in 2 4 8; do
			tortured "$type-$vcpus" "$type" "$vcpus" 60 "$all"
		done
	done
	;;
long)
	plan 7
	# scftorture looks at the number of CPUs after a call, to know whether anybody was there to
	# take it: where all others are off at times, one that comes just then looks like a lost
	# call. Of eight vCPUs, that hardly ever happens.
	declare -A vcpus=([scftorture]=8 [rcutorture]=2 [locktorture]=2)
	{
		printf '[host]\npcpus = 2\ntogether = yes\n'
		for type in pv pvh hvm; do
			for module in $all; do
				mkdir "$work/$type-$module"
				echo "600 $module" >"$work/$type-$module/torture"
				printf '[guest %s-%s]\ntype = %s\nkernel = xcall\nvcpus = %s\nlimit = 1500\n' \
					"$type" "$module" "$type" "${vcpus[$module]}"
				printf 'args = %s\nscript = %s\nfile = %s\n' "$args" \
					"$(realpath "$here/torture.sh")" "$work/$type-$module/torture"
			done
		done
	} >"$work/long.conf"
	try "pv, pvh, hvm: $all, 600 s each" "$TOP/lab/host" -s "$work/long.conf" -o "$work/long"
	for type in pv pvh hvm; do
		for module in ${all%locktorture}; do
			try "$type: $module: CPUs went off and on" onoff "$work/long/guest-$type-$module/$module.log"
		done
	done
	;;
'')
	plan 4
	for type in pv pvh; do
		tortured "$type" "$type" 4 20 scftorture
	done
	;;
*) die "XCALL_TORTURE=$XCALL_TORTURE: it is matrix or long" ;;
esac
finish
