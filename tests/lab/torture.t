#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2317 # functions are called through try
# The kernel's torture modules with CPU hotplug: success, no splat on any console, no stuck
# call (C1-C8, A7, J3). By default scftorture in a PV and a PVH guest, for 20 s each.
#	XCALL_TORTURE=matrix  all modules, 60 s each, in PV and PVH guests of 2, 4 and 8 vCPUs
#	XCALL_TORTURE=long    all modules, 10 min each, in all guest types
#	XCALL_TORTURE=race    scftorture with 1024 threads, with csd debugging and without, 3 min
#	                      after its threads have begun: what once found a race in upstream's csd debugging
# XCALL_KERNEL is another kernel than xcall.
# All guests at once, so that their vCPUs wait for each other's pCPUs; in race one after another,
# for there each has 1024 threads, all of which must have begun when the first CPU goes off.
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
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

# tortured NAME TYPE VCPUS SECONDS MODULES: a guest of the scenario.
tortured() {
	mkdir "$work/$1"
	echo "$4 $5" >"$work/$1/torture"
	printf '[guest %s]\ntype = %s\nkernel = %s\nvcpus = %s\nlimit = %s\n' "$1" "$2" "${XCALL_KERNEL:-xcall}" "$3" $((300 + $4 * 4))
	printf 'args = %s\nscript = %s\nfile = %s\n' "$args" "$script" "$work/$1/torture"
}

# run_all: the scenario, and then what each module says.
run_all() {
	local name module
	try "${!modules[*]}: success, no splat" "$TOP/lab/host" -s "$work/conf" -o "$work/run"
	for name in "${!modules[@]}"; do
		for module in ${modules[$name]%locktorture}; do
			try "$name: $module: CPUs went off and on" onoff "$work/run/guest-$name/$module.log"
		done
	done
}

script=$(realpath "$here/torture.sh")
printf '[host]\npcpus = 2\ntogether = yes\n' >"$work/conf"
declare -A modules
case ${XCALL_TORTURE:-} in
matrix)
	plan 13
	for type in pv pvh; do
		for vcpus in 2 4 8; do
			modules[$type-$vcpus]=$all
			tortured "$type-$vcpus" "$type" "$vcpus" 60 "$all" >>"$work/conf"
		done
	done
	;;
long)
	plan 7
	# scftorture looks at the number of CPUs after a call, to know whether anybody was there to
	# take it: where all others are off at times, one that comes just then looks like a lost
	# call. Of eight vCPUs, that hardly ever happens.
	declare -A vcpus=([scftorture]=8 [rcutorture]=2 [locktorture]=2)
	for type in pv pvh hvm; do
		for module in $all; do
			modules[$type-$module]=$module
			tortured "$type-$module" "$type" "${vcpus[$module]}" 600 "$module" >>"$work/conf"
		done
	done
	;;
'')
	plan 3
	for type in pv pvh; do
		modules[$type]=scftorture
		tortured "$type" "$type" 4 20 scftorture >>"$work/conf"
	done
	;;
race)
	plan 5
	printf '[host]\npcpus = 2\n' >"$work/conf"
	for type in pv pvh; do
		for debug in 0 1; do
			args="smp.expedite_offline=0 csdlock_debug=$debug"
			modules[$type-$debug]=scftorture
			tortured "$type-$debug" "$type" 4 330 scftorture >>"$work/conf"
			printf '%s\n' 'memory = 1024' 'set = TORTURE_OPTIONS=nthreads=1024 onoff_holdoff=150 onoff_interval=100' >>"$work/conf"
		done
	done
	;;
*) die "XCALL_TORTURE=$XCALL_TORTURE: it is matrix, long or race" ;;
esac
run_all
finish
