#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# nosmp, nr_cpus= and maxcpus=, sensible and not, on a machine with 4 CPUs (A3).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/params
rm -rf "$work"

cases=('' nosmp maxcpus=0 maxcpus=2 nr_cpus=2 nr_cpus=1000 nr_cpus=0 nr_cpus=many maxcpus=-1
	'maxcpus=2 nr_cpus=1' 'nr_cpus=2 maxcpus=64')

# shellcheck disable=SC2317 # called by xargs
# boot_case PARAMETERS: its status is left beside what it says.
boot_case() {
	local dir=$work/${1:-none} status=0
	mkdir -p "$dir"
	"$here/boot" -k xcall -t 400 -a "$1" -x "$here/params.sh" -o "$dir" >"$dir/boot.log" 2>&1 || status=$?
	echo "$status" >"$dir/booted"
}

# boots PARAMETERS ONLINE POSSIBLE LATER [WORDS]: the CPUs after boot, those that may ever
# come, those after CPU 3 was asked for, and what the kernel said.
boots() {
	local dir=$work/${1:-none}
	is "$(cat "$dir/booted")" 0 "'$1': boots"
	is "$(cat "$dir/online" "$dir/possible" "$dir/online.later" | xargs)" "$2 $3 $4" \
		"'$1': online, possible, online later"
	[ -z "${5:-}" ] || try "'$1': says: $5" grep -qF -- "$5" "$dir/dmesg"
}

# Nothing here is timed: two at once, with a limit for a machine on which they share a core.
export -f boot_case
export here work
printf '%s\0' "${cases[@]}" | xargs -0 -n 1 -P 2 bash -c 'boot_case "$1"' -

plan 26
boots '' 0-3 0-3 0-3
boots nosmp 0 0 0
boots maxcpus=0 0 0 0
boots maxcpus=2 0-1 0-3 0-1,3
boots nr_cpus=2 0-1 0-1 0-1
boots nr_cpus=1000 0-3 0-3 0-3 'nr_cpus=1000: this kernel has room for 64'
boots nr_cpus=0 0-3 0-3 0-3 'nr_cpus=0 is not a number of CPUs (1 or more): ignored'
boots nr_cpus=many 0-3 0-3 0-3 'nr_cpus=many is not a number of CPUs'
boots maxcpus=-1 0-3 0-3 0-3 'maxcpus=-1 is not a number of CPUs'
boots 'maxcpus=2 nr_cpus=1' 0 0 0 
boots 'nr_cpus=2 maxcpus=64' 0-1 0-1 0-1
finish
