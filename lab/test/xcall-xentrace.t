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
	ln -sfn "/proc/$$" "$XCALL_PROC/$$"
	file=${*: -1}
	case " $* " in *" -T "*) [ "$FAKE" != stale ] || head -c 200000 /dev/zero >"$file"; exit 0 ;; esac
	case $FAKE in flow*) exec python3 "${0%/*}/flow.py" "$file" ;; esac
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
	early) kill -TERM "$PPID" ;;
	esac
	while :; do sleep 0.05; done
TEXT
# Windows as xentrace writes them, every 50 ms, of two pCPUs; what dom0 did (the file
# marks) is in the last one.
cat >"$fake/flow.py" <<-'TEXT'
	import os, signal, struct, sys, time
	mode, out, tsc, end = os.environ["FAKE"], open(sys.argv[1], "wb", 0), 10**12, []
	marks = os.environ["CALLS"] + ".marks"
	signal.signal(signal.SIGTERM, lambda *_: end.append(1))
	signal.signal(signal.SIGINT, lambda *_: end.append(1))
	def record(event, *words):
	    global tsc
	    tsc += 0x0a0a # newlines among the bytes
	    return struct.pack("<IQ", 1 << 31 | len(words) << 28 | event, tsc) + struct.pack("<%dI" % len(words), *words)
	def window(cpu, data):
	    out.write(struct.pack("<III", 0x2001f003, cpu, len(data)))
	    out.write(data)
	n = 0
	while not end:
	    n += 1
	    for cpu in 0, 1:
	        window(cpu, b"".join(record(0x28004, 7, i) for i in range(200 if cpu else 100)))
	        if mode == "flow-slow" and cpu == 0:
	            time.sleep(0.05)
	    if mode == "flow-lossy" and n == 5:
	        window(0, record(0x1f001, 42, 7, 0, 0) + record(0x28004, 7, 1))
	    if mode == "flow-cut" and n == 30:
	        out.write(struct.pack("<III", 0x2001f003, 1, 4000) + b"x" * 1000)
	        sys.stderr.write("Write failed! (size 4000, returned 1000)\nERROR: Failed to write trace data (28 = No space left on device)\n")
	        sys.exit(1)
	    time.sleep(0.05)
	done = os.path.getsize(marks) if os.path.exists(marks) else 0
	window(0, b"".join(record(0x28009, 0) for _ in range(0 if mode == "flow-nomark" else done)) + record(0x28004, 7, 1))
TEXT
cat >"$fake/xl" <<-'TEXT'
	#!/bin/bash
	[ "$FAKE" != noxen ] || { echo "xencall: error: Could not obtain handle on privileged command interface" >&2; exit 1; }
	case $1 in
	sched-credit2) [[ $FAKE == flow* ]] && echo -n . >>"$CALLS.marks" ;;
	vcpu-list) printf 'Name ID VCPU CPU State Time Affinity\nDomain-0 0 0 1 r-- 2.0 all / all\nDomain-0 0 1 0 r-- 2.0 all / all\n' ;;
	vcpu-pin) echo "$*" >>"$CALLS.pins" ;;
	info) printf '%-23s: %s\n' nr_cpus 2 free_memory 4096 xen_scheduler credit2 xen_version 4.20.4-pre cpu_mhz 2000.001 ;;
	dmesg)
		echo "(XEN) xentrace: requesting 2 t_info pages for ${FAKE_PAGES:-512} trace pages on 2 cpus"
		echo "(XEN) Detected ${FAKE_MHZ-1999.997} MHz processor."
		;;
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
	*/7/data/xcall/flight) cat "$CALLS.asked" ;;
	*/7/name) echo 'a "quoted" guest' ;;
	*/7/vm) echo /vm/501ecdb4-9aa5-4027-90c7-452299baad9c ;;
	/libxl/0/type) echo pv ;;
	/libxl/7/type) echo pvh ;;
	*) exit 1 ;;
	esac
TEXT
# A dom0 that gets on slowly, while $CALLS.slow is there.
cat >"$fake/stat" <<-TEXT
	#!/bin/bash
	[ ! -e "\$CALLS.slow" ] || sleep 0.7
	exec $(command -v stat) "\$@"
TEXT
# Says what is written to $CALLS.watch.
cat >"$fake/xenstore-watch" <<-'TEXT'
	#!/bin/bash
	echo /local/domain
	while :; do cat "$CALLS.watch"; done
TEXT
cat >"$fake/xenstore-write" <<-'TEXT'
	#!/bin/bash
	echo "$*" >>"$CALLS.written"
TEXT
# asked: SIGTERM comes while the recorder waits for the first of a domain's texts.
cat >"$fake/sed" <<-TEXT
	#!/bin/bash
	if [ "\$FAKE" = asked ] && [[ \$1 == *cntrl* ]] && [ ! -e "\$CALLS.asked" ]; then
		: >"\$CALLS.asked"
		read -r recorder _ <"\$XCALL_RUN/xcall-xentrace"
		kill -TERM "\$recorder"
	fi
	exec $(command -v sed) "\$@"
TEXT
chmod +x "$fake"/*
# Of all processes it sees its own stand-ins: another test may run beside this one.
export CALLS=$work/calls FAKE FAKE_MHZ XCALL_RUN=$work/run XCALL_STATE=$work XCALL_PROC=$work/proc
mkdir "$XCALL_RUN" "$XCALL_PROC"

# record FAKE OPTION...: sets status, said (its stderr); results in $work/out.
record() {
	FAKE=$1
	shift
	rm -rf "$work/out" "$CALLS" "$CALLS".*
	: >"$CALLS"
	status=0
	PATH=$fake:$PATH host/xcall-xentrace -o "$work/out" -w "$work" "$@" 2>"$work/said" || status=$?
	said=$(cat "$work/said")
}

# until_said TEXT: for 60 s at most, until the recorder in the background has said so.
until_said() {
	local i
	for ((i = 0; i < 300; i++)); do
		! grep -q "$1" "$work/said" 2>/dev/null || return 0
		sleep 0.2
	done
}

# left: nothing temporary may stay, nor a process.
left() { find "$work" -name 'xcall-xentrace.*' ! -name '*.t'; pgrep -f "$work/xcall-xentrace" || :; }

# has TEXT NAME: the message holds TEXT.
has() {
	if [[ $said == *"$1"* ]]; then ok 0 "$2"; else ok 1 "$2"; echo "# said: $said"; fi
}

meta() { python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$work/out/meta.json" "$1" 2>&1; }

plan 76
record ok -d 2
is "$status" 0 "a recording that ends by time"
is "$(cat "$work/out/xen.trace")" 12345678 "the trace is where it should be"
is "$(meta 'd["schema"], d["xen_version"], d["pcpus"], d["mask"]')" "('xcall.host/1', '4.20.4-pre', 2, '0x082eb000')" "meta.json: schema, version, pCPUs, mask"
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
is "$(head -n 1 "$CALLS" | grep -c -- '-D -c all -e 0x082eb000 -S 512 -r 32')" 1 "mask and pCPUs are always set: Xen keeps the last user's"

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
has "xentrace, pid $other, already reads" "another reader: which"
kill "$other"
wait "$other" 2>/dev/null

for signal in INT TERM; do
	FAKE=ok
	rm -rf "$work/out"
	# A job of a script without job control ignores SIGINT otherwise.
	: >"$work/said"
	PATH=$fake:$PATH python3 -c '
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' host/xcall-xentrace -o "$work/out" 2>"$work/said" &
	recorder=$!
	until_said recording
	# bash takes a SIGINT that only it gets, and not the program it waits for, for that
	# program's: then another is needed.
	for _ in {1..20}; do
		kill -$signal "$recorder" 2>/dev/null || break
		sleep 0.5
	done
	status=0
	wait "$recorder" || status=$?
	is "$status:$(cat "$work/out/xen.trace"):$(meta 'd["xentrace"]["exit"], d["error"]')" \
		"0:12345678:(0, '')" "SIG$signal ends the recording properly"
done

record early
is "$status:$(cat "$work/out/xen.trace"):$(meta 'd["domains"][0]["name"]')" 0:12345678:Domain-0 \
	"a recording that is ended at once has its domains"

record asked -d 20
is "$status:$said:$(meta 'd["domains"][0]["name"]')" \
	"0:xcall-xentrace: recording (delivery, mask 0x082eb000)
xcall-xentrace: recorded 0 KiB:Domain-0" "a signal while a domain is described ends the recording properly"

record ok -d 0
has "-d 0: not a number of seconds" "a wrong option is named"

# whole FILE: is it windows to its end? Prints their number, or where it is not.
whole() {
	python3 -c '
import struct, sys
data, at, n = open(sys.argv[1], "rb").read(), 0, 0
while at < len(data):
    header, cpu, size = struct.unpack_from("<III", data + bytes(12), at)
    if header != 0x2001f003 or at + 12 + size > len(data):
        sys.exit("no window at %d of %d" % (at, len(data)))
    at, n = at + 12 + size, n + 1
print(n)' "$1" 2>&1
}

# ends FILE: the pCPUs of the first and the last window
ends() {
	python3 -c '
import struct, sys
data, at, cpus = open(sys.argv[1], "rb").read(), 0, []
while at < len(data):
    _, cpu, size = struct.unpack_from("<III", data, at)
    cpus.append(cpu)
    at += 12 + size
print(cpus[0], cpus[-1])' "$1" 2>&1
}

rm -f "$work/xentrace.rates"
record flow -d 2
is "$status" 0 "windows: a recording that ends by time"
[[ $(whole "$work/out/xen.trace") =~ ^[0-9]+$ ]]
ok $? "windows: the trace is whole"
is "$(meta 'd["end_marker"], d["losses"], d["buffer_pages"], d["why"]')" "('arrived', 0, 512, 'delivery')" "windows: the marker written last has arrived"
is "$(meta 'd["busiest_pcpu"]["pcpu"], 1000 < d["busiest_pcpu"]["records_per_s"] < 5000')" "(1, True)" "windows: the rate of the busiest pCPU"
record flow -d 1 -q --safety 999
is "$(head -n 1 "$CALLS" | grep -oE -- '-S [0-9]+' | awk '{ print ($2 > 2000) }')" 1 "the next boot's buffers are sized by the rate"
record flow-nomark -d 1
is "$status:$(meta 'd["end_marker"]')" 2:missing "the last marker does not arrive: exit 2"
has "records are missing at its end" "the last marker does not arrive: said so"
record flow-lossy -d 1
is "$status:$(meta 'd["losses"]')" 2:1 "losses: exit 2"
has "lost in 1 places" "losses: said so"
record flow-cut -d 20
is "$status" 1 "a short write: exit 1"
has "no space left in $work" "a short write: said so"
is "$(whole "$work/out/xen.trace")" 60 "a short write: what was recorded is whole windows"
FAKE_PAGES=2 record flow -d 2
unset FAKE_PAGES
has "boot Xen with tbuf_size=" "buffers too small for the rate: what to do"

record ok --why runqueue -d 1
is "$(head -n 1 "$CALLS" | cut -d' ' -f5)" 0x08069000 "--why runqueue"
record ok --why latency -d 1
has "--why latency: a question is" "--why: a wrong one is named"
record flow -e sched -d 1
is "$status:$(meta 'd["mask"], d["end_marker"]')" "0:('sched', 'none')" "a mask by name"
status=0
record flow -q -j -d 1 >"$work/json"
is "$(jq -r .schema "$work/json")" xcall.host/1 "-j: meta.json on stdout"
record ok --pin 1 -d 1
if command -v taskset >/dev/null; then
	is "$(paste -sd, "$CALLS.pins")" "vcpu-pin 0 0 1,vcpu-pin 0 0 all" "--pin: for the time of the recording"
else
	skip "--pin" "no taskset"
fi

echo "12345 2026-01-01" >"$XCALL_RUN/xcall-xentrace"
record ok -d 1
has "pid 12345, since 2026-01-01) did not end properly" "a dead recorder is noticed"
record stale --clean
is "$status" 0 "--clean"
has "records that nobody read" "--clean: what it found"
is "$(tail -n 1 "$CALLS" | cut -d' ' -f1-8)" "-X -D -T 1 -e 0x0ffff000 -c all" "--clean: mask and pCPUs as Xen has them"

# The unit as it is but for the program's folder. What is wrong with it is on stderr, whatever
# the status.
if command -v systemd-analyze >/dev/null; then
	sed "s,/usr/bin/,$PWD/host/," host/xcall-xentrace@.service >"$work/xcall-xentrace@t.service"
	is "$(systemd-analyze --man=no verify "$work/xcall-xentrace@t.service" 2>&1)" "" "systemd takes the unit"
else
	skip "systemd takes the unit" "no systemd-analyze"
fi

# first_tsc, last_tsc FILE: of its first record, of its last.
first_tsc() { od -An -tu8 -j 16 -N 8 "$1" | tr -d ' '; }
last_tsc() { tail -c 16 "$1" | od -An -tu8 -N 8 | tr -d ' '; }

# flight_recorder FAKE: one in the background, which keeps 2 s and has begun; sets recorder.
flight_recorder() {
	FAKE=$1
	rm -rf "$work/out" "$CALLS".*
	mkfifo "$CALLS.watch"
	: >"$work/said"
	PATH=$fake:$PATH host/xcall-xentrace -o "$work/out" -w "$work" --flight 2:8 2>"$work/said" &
	recorder=$!
	until_said recording
}

# guest_wants N: the guest asks for that dump.
guest_wants() {
	echo "$1" >"$CALLS.asked"
	echo /local/domain/7/data/xcall/flight >"$CALLS.watch"
}

# Flight: a request by signal and two by a guest, of which the second comes too soon. The writer
# is as often between the two pCPUs as behind both.
flight_recorder flow-slow
sleep 4
kill -USR1 "$recorder"
guest_wants 41
until_said 'dump 41'
guest_wants 42
until_said 'asks for dump 42'
sleep 1
on_disk=$(du -k "$work"/xcall-xentrace.*/xen.trace | cut -f1)
kill -USR1 "$recorder"
kill -TERM "$recorder"
status=0
wait "$recorder" || status=$?
said=$(cat "$work/said")
is "$status" 0 "flight: ends properly"
[ "$status" -eq 0 ] || echo "# said: $said"
# the second dump is written when the writer has ended, with a last window of pCPU 0
for dump in flight-host-1/host:1:True flight-host-2/host:0:False flight-a__quoted__guest-41/host:1:True .:0:False; do
	IFS=: read -r dump last cut <<<"$dump"
	n=$(whole "$work/out/$dump/xen.trace")
	# 2 pCPUs, 20 windows a second each at most, 2 s, and what comes until they are written
	[[ $n =~ ^[0-9]+$ ]] && [ "$n" -ge 8 ] && [ "$n" -le 140 ]
	ok $? "flight: $dump has whole windows of the last seconds"
	is "$(ends "$work/out/$dump/xen.trace")" "0 $last" "flight: $dump has both pCPUs up to the same poll"
	is "$(python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); print(d["begin_cut"], d["end_cut"])' \
		"$work/out/$dump/meta.json" 2>&1)" "True $cut" "flight: $dump has meta.json, which tells where it was cut"
done
is "$(paste -sd, "$CALLS.written")" \
	"/local/domain/7/data/xcall/flight-done 41,/local/domain/7/data/xcall/flight-error 42 refused: 4 s between two" \
	"flight: the guest has its answers"
[ "$on_disk" -le 700 ]
ok $? "flight: what is old takes no room ($on_disk KiB)"
is "$(left)" "" "flight: nothing temporary stays"

# Asked of a recorder whose dom0 is so slow that the seconds which are kept pass before the dump.
flight_recorder flow
sleep 3
: >"$CALLS.slow"
asked_at=$(last_tsc "$work"/xcall-xentrace.*/xen.trace)
guest_wants 51
until_said 'dump 51 of'
rm "$CALLS.slow"
kill -TERM "$recorder"
wait "$recorder"
dump=$work/out/flight-a__quoted__guest-51/host/xen.trace
[ "$(first_tsc "$dump")" -lt "$asked_at" ] && [ "$(last_tsc "$dump")" -gt "$asked_at" ]
ok $? "flight: asked of a slow dom0, the dump has the seconds before it was asked for"
finish
