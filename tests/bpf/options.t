#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The guest programs' command lines: a wrong one is one clear message and exit 1.
# shellcheck disable=SC2317 # functions are called through try and refused
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

bin=$TOP/build/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# refused NAME WORDS PROGRAM ARGUMENTS...: exit 1, WORDS on stderr, nothing on stdout.
refused() {
	local name=$1 words=$2 status=0
	shift 2
	"$@" >"$work/out" 2>"$work/err" || status=$?
	if [ "$status" -eq 1 ] && [ ! -s "$work/out" ] && grep -qF -- "$words" "$work/err"; then
		ok 0 "$name"
	else
		ok 1 "$name"
		echo "# status $status"
		sed 's/^/# /' "$work/out" "$work/err"
	fi
}

# nobody COMMAND...: without root.
nobody() {
	if [ "$(id -u)" -eq 0 ]; then
		# The tree may be closed to others: run a copy.
		cp "$bin/xcall-record" "$bin/xcall-bench" "$work/"
		chmod 755 "$work"
		(cd / && setpriv --reuid=65534 --regid=65534 --clear-groups "$work/$1" "${@:2}")
	else
		"$bin/$1" "${@:2}"
	fi
}

# told PROGRAM [OPTION]: -h is help with examples, 80 columns at most, exit 0.
told() {
	"$bin/$1" "${@:2}" -h >"$work/out" 2>"$work/err" &&
		grep -q '^examples: ' "$work/out" && [ ! -s "$work/err" ] &&
		awk 'length > 80 { exit 1 }' "$work/out"
}

plan 48
try "xcall-record -h" told xcall-record
try "xcall-bench -h" told xcall-bench
is "$("$bin/xcall-record" -V | cut -d' ' -f1)" xcall-record "xcall-record -V"
is "$("$bin/xcall-bench" -V | cut -d' ' -f1)" xcall-bench "xcall-bench -V"
refused "record: no folder" "-o DIR" "$bin/xcall-record" -d 1
refused "record: unknown option" "unrecognized option" "$bin/xcall-record" -o "$work/x" --frob
refused "record: no time" "-d 0: not a number" "$bin/xcall-record" -o "$work/x" -d 0
refused "record: ring of no power of two" "-b 100: not a power of two" "$bin/xcall-record" -o "$work/x" -b 100
refused "record: ring too large" "-b 2097152: not" "$bin/xcall-record" -o "$work/x" -b 2097152
refused "record: no such event" 'no event or group "cs"' "$bin/xcall-record" -o "$work/x" -e ipi,cs,vcpu
refused "record: no event at all" 'no event or group ""' "$bin/xcall-record" -o "$work/x" -e ""
refused "record: no markers" "--markers 0: not a number from 1 to 100" "$bin/xcall-record" -o "$work/x" --markers 0
refused "record: markers by what" "--markers 5:frob: not a number" "$bin/xcall-record" -o "$work/x" --markers 5:frob
refused "record: markers are no event" 'no event or group "marker"' "$bin/xcall-record" -o "$work/x" -e marker
refused "record: --describe with a command" "runs no command" "$bin/xcall-record" -o "$work/x" --describe -- true
refused "record: flight of no size" "--flight 30: not 30s, 64MB" "$bin/xcall-record" -o "$work/x" --flight 30
refused "record: no such trigger" "--trigger call>5: not call>500us" "$bin/xcall-record" -o "$work/x" --flight 1MB --trigger 'call>5'
refused "record: a trigger without a flight recorder" "--flight SIZE" "$bin/xcall-record" -o "$work/x" --trigger stuck
refused "record: a trigger without its events" "-e leaves out" "$bin/xcall-record" -o "$work/x" --flight 1MB --trigger stuck -e ipi
refused "record: no flights at all" "--flights 0: not a number" "$bin/xcall-record" -o "$work/x" --flights 0
refused "record: no holdoff" "--holdoff 0: not a number" "$bin/xcall-record" -o "$work/x" --holdoff 0
refused "record: without root" "needs root" nobody xcall-record -o "$work/x" -d 1
refused "record: folder's parent missing" "cannot create $work/no/x" "$bin/xcall-record" -o "$work/no/x" --describe
try "xcall-record --live -h" told xcall-record --live
refused "live: a folder" "stores nothing and takes no -o" "$bin/xcall-record" --live -o "$work/x"
refused "live: no interval" "-i 0.01: not a number of seconds from 0.1" "$bin/xcall-record" --live -i 0.01
refused "live: no time" "-d 1x: not a number" "$bin/xcall-record" --live -d 1x
refused "live: unknown option" "unrecognized option" "$bin/xcall-record" --live --frob
refused "live: not the first word" "--live comes first" "$bin/xcall-record" -q --live
refused "live: without root" "needs root" nobody xcall-record --live -d 1
refused "bench: which" "name a benchmark" "$bin/xcall-bench" -o "$work/x"
refused "bench: unknown benchmark" "frob: no such benchmark" "$bin/xcall-bench" -o "$work/x" frob
refused "bench: two benchmarks" "name only one benchmark" "$bin/xcall-bench" -o "$work/x" ipi hotplug
refused "bench: no folder" "-o DIR" "$bin/xcall-bench" ipi
refused "bench: unknown mode" 'no mode "frob"' "$bin/xcall-bench" -o "$work/x" -m self,frob ipi
refused "bench: a mode of another name" "dry, self, single, broadcast, broadcast-lock, mask, any," \
	"$bin/xcall-bench" -o "$work/x" -m simple ipi
refused "bench: unknown state" 'no state "busy"; there are any, idle, user, irqsoff, poll' \
	"$bin/xcall-bench" -o "$work/x" -s busy ipi
refused "bench: a state of no target" "-m self calls no other CPU" \
	"$bin/xcall-bench" -o "$work/x" -m self,single -s user ipi
refused "bench: interrupts off too long" "-x 100001: not a number from 1 to 100000" \
	"$bin/xcall-bench" -o "$work/x" -x 100001 ipi
refused "bench: no precision" "-p 0: not a number above 0 and up to 100" "$bin/xcall-bench" -o "$work/x" -p 0 ipi
refused "bench: no time" "-t -1: not a number above 0" "$bin/xcall-bench" -o "$work/x" -t -1 ipi
refused "bench: no samples" "-n 0: not a number from 1" "$bin/xcall-bench" -o "$work/x" -n 0 ipi
refused "bench: too many samples" "-n 2000000: not" "$bin/xcall-bench" -o "$work/x" -n 2000000 ipi
refused "bench: load of what" "are for hotplug" "$bin/xcall-bench" -o "$work/x" --load ipi
refused "bench: none at once" "--at-once 0: not a number" "$bin/xcall-bench" -o "$work/x" --at-once 0 hotplug
refused "bench: without root" "need root" nobody xcall-bench -o "$work/x" ipi
try "record --describe works on any kernel" "$bin/xcall-record" -o "$work/x" --describe
try "and its guest.json is complete" json \
	'.schema == "xcall.guest/1" and .tsc_khz > 100000 and .vcpus >= 1 and
	 (.release | length) > 0 and (.kernel == "stock" or .kernel == "xcall") and
	 (.guest_type | IN("pv", "pvh", "hvm", "native")) and has("xen_uuid")' \
	"$work/x/guest.json"
finish
