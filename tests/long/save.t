#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Guests are saved, restored and migrated while cross-calls run and are recorded: IPIs
# work afterwards, the trace is whole and tells where the clock changed (A13, G2).
# shellcheck disable=SC2317 # functions called by name: try
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

types=${XCALL_TYPES:-pv}
out=$TOP/build/tests/save

scenario() {
	local type
	printf '%s\n' '[host]' 'trace = yes'
	for type in $types; do
		printf '%s\n' "[guest $type]" "type = $type" 'kernel = xcall' 'vcpus = 4' 'memory = 192' 'limit = 400' \
			"script = $here/save.sh" "dom0 = $here/save-dom0.sh"
	done
}

# grew FROM TO: every CPU has got more reschedule and call-function IPIs by TO.
grew() {
	awk '$1 == "CAL:" { for (i = 2; $i ~ /^[0-9]+$/; i++) { if (NR == FNR) was[i] = $i; else { n++; if ($i <= was[i]) bad = 1 } } }
	     END { exit !(n == 4 && !bad) }' "$1" "$2"
}

# clocks TYPE: the clock changes in the trace, in order.
clocks() {
	grep xcall_clock "$out/guest-$1/events" | grep -oi '"suspend"\|"resume"' | tr 'A-Z\n' 'a-z '
}

# split TYPE: aligned is the longest stretch between two changes, in which the guest was one of its
# three domains, by Xen's trace: that domain ran before the guest resumed, the one before it not
# any more; and it ran still when the guest was suspended, the next one not yet. In us. A guest that
# the emulator lost began anew under another uuid: the last one counts.
split() {
	local uuid domains
	uuid=$(jq -r --arg name "$1" '[.domains[] | select(.name == $name)][-1].uuid' "$out/host/meta.json")
	domains=$(jq -r --arg uuid "$uuid" '[.domains[] | select(.uuid == $uuid) | .domid] | sort | join(" ")' "$out/host/meta.json")
	awk -v name="$1" -v domains="$domains" '
		BEGIN { n = split(domains, id, " "); if (n != 3) exit }
		$2 ~ "^" name "/" && $3 == "clock" { at[++changes] = $1 }
		$2 ~ "^" name "/" && $3 == "begin" { at[0] = $1 }
		$2 ~ "^" name "/" && $3 == "end" { end = $1 }
		$3 == "runstate" && $NF == "running" {
			split(substr($4, 2), who, "v")
			if (!(who[1] in first)) first[who[1]] = $1
			last[who[1]] = $1
		}
		END {
			if (n != 3 || changes != 4)
				exit 1
			at[5] = end
			for (i = s = 1; i <= 3; i++)
				if (at[2 * i - 1] - at[2 * i - 2] > at[2 * s - 1] - at[2 * s - 2]) s = i
			from = at[2 * s - 2]
			to = at[2 * s - 1]
			printf "# %s: its domain %d of 3, aligned from %d to %d, ran from %d to %d", name, s, from, to, first[id[s]], last[id[s]]
			if (s > 1) printf "; the one before to %d", last[id[s - 1]]
			if (s < 3) printf "; the next from %d", first[id[s + 1]]
			print ""
			exit !((s == 1 || (last[id[s - 1]] < from && first[id[s]] <= from)) &&
			       (s == 3 || (to <= last[id[s]] && to < first[id[s + 1]])))
		}' "$out/dump"
}

read -ra list <<<"$types"
plan $((2 + 9 * ${#list[@]}))
rm -rf "$out"
mkdir -p "$out"
scenario >"$out/save.conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/save.conf" -o "$out"
"$TOP/build/bin/xcall" check "$out" >"$out/check"
ok $? "xcall check: every call is complete, every IPI received"
"$TOP/build/bin/xcall" dump "$out" | awk '
	$3 == "clock" || $3 == "runstate"
	{ split($2, who, "/") }
	who[1] != "xen" && !(who[1] in end) { print $1, who[1] "/0", "begin" }
	{ end[who[1]] = $1 }
	END { for (name in end) print end[name], name "/0", "end" }' >"$out/dump"
for type in $types; do
	dir=$out/guest-$type
	is "$(awk -F '\t' -v name="$type" '$1 == name { split($3, end, ";"); print $2 ":" end[1] ":" $4 }' "$out/lab/status.tsv")" "0:poweroff:0" \
		"$type: saved, restored, migrated, and ended as it should"
	if [ -e "$dir/dom0/not-live" ]; then
		skip "$type: migrated live" "this Xen has no shadow paging; it was saved and restored once more"
	else
		try "$type: migrated live" grep -q "Migration successful" "$dir/dom0/script.log"
	fi
	try "$type: every CPU gets IPIs after restore" grew "$dir/interrupts.restored" "$dir/interrupts.later"
	try "$type: every CPU gets IPIs after migration" grew "$dir/interrupts.migrated" "$dir/interrupts.after"
	is "$(cd "$dir/bench" && printf '%s\n' * | LC_ALL=C sort)" "$(printf '%s\n' hotplug-offline.json hotplug-online.json \
		ipi-{any,async,broadcast,broadcast-lock,dry,irq-work,mask,no-wait,resched,self,single}.json | LC_ALL=C sort)" \
		"$type: the whole benchmark, CPU hotplug too, after that"
	try "$type: babeltrace2 reads the trace" bash -c 'babeltrace2 "$1/ctf" >"$1/events"' - "$dir"
	try "$type: it has every IPI that /proc/interrupts counts" grep -q "^ok *$type: call+single in /proc/interrupts" "$out/check"
	if grep -q xcall_clock "$dir/ctf/metadata"; then
		is "$(clocks "$type")" '"suspend" "resume" "suspend" "resume" ' "$type: the trace tells where the clock changed"
	else
		skip "$type: the trace tells where the clock changed" "not recorded"
	fi
	try "$type: Xen's trace has the changes at the same places" split "$type"
done
finish
