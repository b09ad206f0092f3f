#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The kernel that is built to be tested, in guests of one Xen boot, one after the other:
#   kunit   the KUnit suites of kernel/xcall (C1-C8, D3, D4, D6)
#   fault   each hypercall of CPU bring-up, and of a restore, fails once: the guest lives, says
#           which, and the CPU comes up on retry (A4, A5, A6, A8, A13)
#   stuck   a stuck call is explained: one for each reason (C9)
# XCALL_TYPES='pv pvh' for other guests, XCALL_PARTS=fault for less.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"
. "$here/../ktap.sh"

out=$TOP/build/tests/test-kernel
types=${XCALL_TYPES:-pv}
parts=${XCALL_PARTS:-kunit fault stuck}

# guest TYPE PART LIMIT LINE...: a guest of the scenario.
guest() {
	local script=$here/$2.sh
	[ "$2" != kunit ] || script=$here/../kernel/kunit.sh
	printf '[guest %s-%s]\ntype = %s\nkernel = xcall-test\nlimit = %s\n' "$1" "$2" "$1" "$3"
	printf '%s\n' "script = $(realpath "$script")" "file = $(realpath "$here/../kernel/gcda.sh")" "${@:4}"
}

scenario() {
	local type part
	printf '[host]\npcpus = 2\n'
	for type in $types; do
		for part in $parts; do
			case $part in
			kunit) guest "$type" kunit 1200 ;;
			fault)
				# Upstream's do_suspend() stops each CPU's timer, then lets the CPU run on until
				# all stop. A CPU that goes idle in between warns about its timer's state.
				guest "$type" fault 900 'vcpus = 6' 'memory = 192' 'args = maxcpus=2' "dom0 = $(realpath "$here/fault-dom0.sh")" \
					'allow = WARNING: .* clockevents_switch_state' 'allow = cut here' 'allow = Call Trace:'
				;;
			stuck)
				# stuck.sh marks CPU 1 offline for half a second, though it runs. If a process ends then,
				# the kernel adds up its pages without CPU 1's count, and complains of the sum.
				guest "$type" stuck 400 'allow = smp: csd: ' 'allow = Call Trace:' 'allow = NMI handler .*took too long' \
					'allow = BUG: Bad rss-counter state'
				;;
			*) die "XCALL_PARTS: $part is none of kunit, fault, stuck" ;;
			esac
		done
	done
}

# lived GUEST: its script's status is 0, and it went off by itself.
lived() {
	awk -F'\t' -v name="$1" '$1 == name { print; found = $2 == 0 && $3 ~ /^poweroff/ } END { exit !found }' \
		"$out/lab/status.tsv"
}

# said FILE: the TAP lines that a guest left, as our own; at least one.
said() {
	local line
	if ! grep -q '^\(not \)\?ok' "$1"; then
		ok 1 "$1: what it found out came back"
		return
	fi
	while IFS= read -r line; do
		case $line in
		'ok '*) ok 0 "${line#* - }" ;;
		'not ok '*) ok 1 "${line#* - }" ;;
		'#'*) echo "$line" ;;
		esac
	done <"$1"
}

# explained GUEST: its trace has each reason.
explained() {
	local reasons='.behind, .handler, .masked, ."no-unlock", ."not-run", ."not-sent", .offline'
	"$TOP/build/bin/xcall" report -j --guest "$out/guest-$1/trace" >"$out/$1.json" &&
		json ".guests[0].calls.stuck | [$reasons] | all(. > 0)" "$out/$1.json"
}

rm -rf "$out"
mkdir -p "$out"
scenario >"$out/conf"
try "all guests run, no splat on any console" "$TOP/lab/host" -s "$out/conf" -o "$out"
# reached PERCENT: so many lines of arch/x86/xen/xcall ran; of those each type of guest has its own.
reached() {
	local folder
	folder=$("$TOP/kernel-config/build.sh" xcall-test) &&
		"$here/../kernel/coverage" -d arch/x86/xen/xcall -m "$1" "$folder/gcno" "$out"/guest-*/gcda >"$out/coverage"
}

for type in $types; do
	for part in $parts; do
		name=$type-$part
		dir=$out/guest-$name
		try "$name: the guest lives" lived "$name"
		case $part in
		kunit)
			if [ ! -s "$dir/dmesg" ]; then
				ok 1 "$name: the kernel log came back"
				continue
			fi
			ktap_tests "$name: " "$dir/dmesg"
			try "$name: at least 60 cases pass" test "$(ktap_count pass "$dir/dmesg")" -ge 60
			;;
		fault) said "$dir/tap" ;;
		stuck)
			said "$dir/tap"
			try "$name: the trace has each reason" explained "$name"
			;;
		esac
	done
done
if [[ " $types " == *" pv "* && " $types " == *" pvh "* ]] && [ "$parts" = 'kunit fault stuck' ]; then
	try "at least 85 % of the lines of arch/x86/xen/xcall ran" reached 85
	sed 's/^/# /' "$out/coverage"
fi
plan "$TAP_COUNT"
finish
