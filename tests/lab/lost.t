#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# A guest that stands still is known as lost, said, and begun anew or failed, long before its
# time limit; so is a machine that stands still. One that lives and says nothing is not lost.
# Where QEMU itself keeps losing a guest, the run is begun anew, once.
# shellcheck disable=SC2317 # called by try
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

out=$TOP/build/tests/lost
said=$out/said
# The guests' limit is 300 s.
after=${XCALL_LOST_AFTER:-30}
rm -rf "$out"
mkdir -p "$out"
lab=
trap '[ -z "$lab" ] || kill "$lab"' EXIT

# column GUEST N: of its line in status.tsv.
column() {
	awk -F '\t' -v name="$1" -v n="$2" '$1 == name { print $n }' "$out/run/lab/status.tsv"
}

# in_time TEXT: the one line of what was said that has TEXT says it of so many seconds that it
# was known at once.
in_time() {
	grep -cE "$1" "$said" | grep -qx 1 &&
		grep -E "$1" "$said" | sed 's/.*stands still since \([0-9]*\) s.*/\1/' |
		awk -v after="$after" '{ exit !($1 >= after && $1 <= 2 * after) }'
}

# emulator: the process id of the run's QEMU.
emulator() {
	local file
	for file in /proc/[0-9]*/cmdline; do
		if { tr '\0' '\n' <"$file"; } 2>/dev/null | grep -qxF "file:$out/run/console/xen.log"; then
			basename "$(dirname "$file")"
		fi
	done
}

# spoke GUEST TEXT: the second at which that was said.
spoke() {
	sed -n "s/^\\[ *\\([0-9]*\\)s\\]  *$1: .*$2.*/\\1/p" "$said" | tail -n 1
}

plan 16
XCALL_LOST_AFTER=$after "$TOP/lab/host" -s "$here/lost.conf" -o "$out/run" 2>"$said" &
lab=$!
until grep -q ' lives: goes on' "$said" || ! kill -0 "$lab" 2>/dev/null; do
	sleep 0.5
done
qemu=$(emulator)
is "$(wc -w <<<"$qemu")" 1 "QEMU is there"
stopped=$SECONDS
if [ -n "$qemu" ]; then
	kill -STOP "$qemu"
	# as where it stops after dom0 has opened the file, before it writes
	: >"$(tr '\0' '\n' <"/proc/$qemu/cmdline" | sed -n 's/^local,path=\([^,]*\),.*/\1/p')/beat"
fi
status=0
wait "$lab" || status=$?
lab='' took=$((SECONDS - stopped))
sed 's/^/# /' "$said"
is "$status" 125 "the lab has failed"
try "a machine that stands still is known, and said" in_time 'dom0 stands still since .* during: '
ok $((took > 2 * after)) "and ended in $took s"
[ -z "$qemu" ] || ! kill -0 "$qemu" 2>/dev/null
ok $? "with its QEMU"
try "a guest that stands still is known, and said" in_time 'guest again: stands still .*(last line: .*); begun anew \(try 1\)'
is "$(column again 2) $(column again 3 | cut -d' ' -f1-4)" "0 poweroff; stands still since" "and begun anew: it then comes to its end"
is "$(column again 4)" 0 "as does its dom0 script"
ended=$(spoke lives 'goes on')
begun=$(spoke lives ' vCPUs, up ')
silent=$((${ended:-0} - ${begun:-0}))
[ "$silent" -gt "$after" ] && ! grep -q 'guest lives: stands' "$said"
ok $? "one that lives and says nothing for $silent s is not taken for one"
try "one with the layer in it is known, and said" in_time 'guest stops: stands still .*last line: '
is "$(column stops 2) $(column stops 3 | cut -d' ' -f1)" "125 lost" "and has failed"
try "one that stands still while it boots is known, and said" in_time 'guest boots: stands still .*last line: '
is "$(column boots 2) $(column boots 3 | cut -d' ' -f1)" "125 lost" "and has failed"

# In QEMU's place a program that says what dom0 would say: as often as $0.loses has lines, that
# QEMU lost the guest.
cat >"$out/qemu" <<'TEXT'
#!/bin/bash
[ "$1" != --version ] || exec echo stand-in
share=$(printf '%s\n' "$@" | sed -n 's/^local,path=\([^,]*\),.*/\1/p')
for log in $(printf '%s\n' "$@" | sed -n 's/^file:\(.*\.log\)$/\1/p'); do
	: >"$log"
done
echo 'start g' >>"$share/progress"
echo 'lab: g: up' >"$share/console/guest-g.log"
if [ -s "$0.loses" ]; then
	sed -i 1d "$0.loses"
	end='reboot QEMU mixed up its registers'
else
	end=poweroff
	mkdir "$share/made" "$share/made/out"
	echo 0 >"$share/made/status"
	tar -C "$share/made" -cf - status out | dd of="$share/disks/g" conv=notrunc status=none
fi
printf 'end g %s\ndone at 1 s\n' "$end" >>"$share/progress"
TEXT
chmod +x "$out/qemu"
echo : >"$out/nothing.sh"
printf '[host]\npcpus = 1\n[guest g]\ntype = pvh\nkernel = xcall\nscript = nothing.sh\n' >"$out/conf"
# with_losses N: the run's status, and what was said.
with_losses() {
	local status=0
	yes | head -n "$1" >"$out/qemu.loses"
	XCALL_QEMU=$out/qemu "$TOP/lab/host" -s "$out/conf" -o "$out/anew" 2>"$out/anew.said" || status=$?
	echo "$status $(grep -c 'by a fault of its own: the run is begun anew' "$out/anew.said")"
}
is "$(with_losses 1)" "0 1" "one whose QEMU kept losing a guest is begun anew"
is "$(cut -f3 "$out/anew/lost/lab/status.tsv" | tail -n 1)" "reboot QEMU mixed up its registers" "what the first left is kept"
is "$(with_losses 2)" "126 1" "once: then it has failed"
finish
