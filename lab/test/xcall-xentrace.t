#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall-xentrace with stand-ins for Xen's tools: its messages, statuses and clean-up when
# recording goes wrong, and what it writes when it does not. With Xen: tests/lab.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
fake=$work/fake
mkdir "$fake"

# xentrace: what it does is in $FAKE; a call with -T is the one that switches tracing off.
cat >"$fake/xentrace" <<-'TEXT'
	#!/bin/bash
	echo "$*" >>"$CALLS"
	file=${*: -1}
	case " $* " in *" -T "*) exit 0 ;; esac
	trap 'exit 0' INT TERM
	case $FAKE in
	silent) while :; do sleep 0.05; done ;;
	refuse) echo "xentrace: cannot map trace buffers" >&2; exit 1 ;;
	esac
	echo -n 12345678 >"$file"
	case $FAKE in
	die) sleep 0.5; echo "Failed to write trace data" >&2; exit 1 ;;
	full) sleep 0.5; echo "Disk space limit reached (free space: 3MB, limit: 32MB)." >&2; exit 1 ;;
	stuck) trap '' INT TERM ;;
	late) trap 'exit 3' INT TERM ;;
	esac
	while :; do sleep 0.05; done
TEXT
cat >"$fake/xl" <<-'TEXT'
	#!/bin/bash
	[ "$FAKE" != noxen ] || { echo "xencall: error: Could not obtain handle on privileged command interface" >&2; exit 1; }
	case $1 in
	info) printf '%-23s: %s\n' nr_cpus 2 xen_version 4.20.4-pre cpu_mhz 2000.001 ;;
	dmesg) echo "(XEN) Detected ${FAKE_MHZ-1999.997} MHz processor." ;;
	list) [ "${2:-}" != -l ] || echo '[ { "domid": 7, "config": { "b_info": { "tsc_mode": "native" } } } ]' ;;
	esac
TEXT
cat >"$fake/xenstore-list" <<-'TEXT'
	#!/bin/bash
	case $1 in
	/local/domain) [ "$FAKE" = nodomain ] || printf '0\n7\n' ;;
	*/7/cpu) printf '0\n1\n2\n' ;;
	*/cpu) printf '0\n1\n' ;;
	esac
TEXT
cat >"$fake/xenstore-read" <<-'TEXT'
	#!/bin/bash
	case $1 in
	*/0/name) echo Domain-0 ;;
	*/7/name) echo 'a "quoted" guest' ;;
	*/7/vm) echo /vm/501ecdb4-9aa5-4027-90c7-452299baad9c ;;
	/libxl/0/type) echo pv ;;
	/libxl/7/type) echo pvh ;;
	*) exit 1 ;;
	esac
TEXT
chmod +x "$fake"/*
export CALLS=$work/calls FAKE FAKE_MHZ

# record FAKE OPTION...: sets status, said (its stderr); results in $work/out.
record() {
	FAKE=$1
	shift
	rm -rf "$work/out" "$CALLS"
	: >"$CALLS"
	status=0
	PATH=$fake:$PATH host/xcall-xentrace -o "$work/out" -w "$work" "$@" 2>"$work/said" || status=$?
	said=$(cat "$work/said")
}

# left: nothing temporary may stay, nor a process.
left() { find "$work" -name 'xcall-xentrace.*' ! -name '*.t'; pgrep -f "$work/xcall-xentrace" || :; }

# has TEXT NAME: the message holds TEXT.
has() {
	if [[ $said == *"$1"* ]]; then ok 0 "$2"; else ok 1 "$2"; echo "# said: $said"; fi
}

meta() { python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$work/out/meta.json" "$1" 2>&1; }

plan 34
record ok -d 2
is "$status" 0 "a recording that ends by time"
is "$(cat "$work/out/xen.trace")" 12345678 "the trace is where it should be"
is "$(meta 'd["schema"], d["xen_version"], d["pcpus"], d["mask"]')" "('xcall.host/1', '4.20.4-pre', 2, '0x002eb000')" "meta.json: schema, version, pCPUs, mask"
if [ -r /dev/cpu/0/cpuid ]; then
	skip "meta.json: frequency" "this machine shows CPUID leaves, which come first"
else
	is "$(meta 'd["tsc_khz"], d["tsc_khz_source"]')" "(1999997, 'xl dmesg: Detected MHz')" "meta.json: frequency and where it is from"
fi
is "$(meta '[(x["domid"], x["name"], x["uuid"], x["type"], x["vcpus"], x["tsc_mode"]) for x in d["domains"]][1]')" \
	"(7, 'a \"quoted\" guest', '501ecdb4-9aa5-4027-90c7-452299baad9c', 'pvh', 3, 'native')" "meta.json: a guest"
is "$(meta 'd["domains"][0]["name"]')" Domain-0 "meta.json: dom0"
is "$(meta 'd["xentrace"]["exit"], d["xentrace"]["bytes"], d["error"]')" "(0, 8, '')" "meta.json: xentrace's end"
is "$(meta '1e9 < d["end_wall_ns"] - d["begin_wall_ns"] < 2e10')" True "meta.json: begin and end, in ns"
is "$(left)" "" "nothing temporary stays"
is "$(head -n 1 "$CALLS" | grep -c -- '-D -c all -e 0x002eb000 -S 512 -r 32')" 1 "mask and pCPUs are always set: Xen keeps the last user's"

record ok -- sh -c 'sleep 1; exit 5'
is "$status" 5 "COMMAND's status is handed on"
record ok -e 0x1000 -S 64 -c 0-1 -d 1
is "$(head -n 1 "$CALLS" | cut -d' ' -f1-7)" "-D -c 0-1 -e 0x1000 -S 64" "options reach xentrace"

record die -- sleep 20
is "$status" 1 "xentrace dies: exit 1"
has "xentrace died" "xentrace dies: said so"
has "Failed to write trace data" "xentrace dies: its own last words"
is "$(grep -c -- '-T 1 /dev/null' "$CALLS")" 1 "xentrace dies: tracing is switched off"
is "$(meta 'd["xentrace"]["exit"], d["error"][:13]')" "(1, 'xentrace died')" "xentrace dies: it is in meta.json"
is "$(left)" "" "xentrace dies: nothing stays, COMMAND is ended"

record full -d 20
is "$status" 1 "disk full: exit 1"
has "no space left in $work" "disk full: said so"
is "$(cat "$work/out/xen.trace")" 12345678 "disk full: what was recorded is kept"

record refuse -d 20
is "$status:$(grep -c -- '-T 1 /dev/null' "$CALLS")" 1:1 "xentrace does not start: exit 1, tracing off"
has "cannot map trace buffers" "xentrace does not start: why"
record silent -d 20
has "records nothing" "a recording without records is a failure"
record late -d 1
is "$status:$(meta 'd["xentrace"]["exit"]')" 1:3 "xentrace fails at its end"
record nodomain -d 1
has "not even dom0" "no domain in xenstore is a failure"

record noxen -d 1
is "$status" 1 "no Xen: exit 1"
has "xl info failed: xencall: error" "no Xen: said so"
status=0
said=$(PATH=/usr/bin:/bin host/xcall-xentrace -o "$work/out" -d 1 2>&1) || status=$?
if command -v xentrace >/dev/null; then
	skip "no Xen tools" "this machine has them"
else
	has "no xentrace here" "no Xen tools: said so"
fi

: >"$CALLS"
FAKE=ok "$fake/xentrace" "$work/other" &
other=$!
sleep 0.3
record ok -d 1
is "$status" 1 "another reader: exit 1"
has "already read by xentrace, pid $other" "another reader: which"
kill "$other"
wait "$other" 2>/dev/null

for signal in INT TERM; do
	FAKE=ok
	rm -rf "$work/out"
	# A job of a script without job control ignores SIGINT otherwise.
	PATH=$fake:$PATH python3 -c '
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' host/xcall-xentrace -o "$work/out" 2>"$work/said" &
	recorder=$!
	sleep 1.5
	kill -$signal "$recorder"
	status=0
	wait "$recorder" || status=$?
	is "$status:$(cat "$work/out/xen.trace"):$(meta 'd["xentrace"]["exit"]')" 0:12345678:0 "SIG$signal ends the recording properly"
done

record ok -d 0
has "-d 0: not a number of seconds" "a wrong option is named"
finish
