#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The run states that Xen keeps for a guest are true of other vCPUs: of one that has no physical
# CPU nobody says that it runs, also if it lost it in user mode; and a caller that is going to wait
# for such a one yields its own (B3, C9). Other guests than PV: XCALL_TYPES="pv pvh".
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

types=${XCALL_TYPES:-pv}
out=$TOP/build/tests/runstate

# states GUEST CPU: how often each state was read, as "N STATE".
states() {
	awk -v cpu="CPU$2:" '/^CPU/ { mine = $1 == cpu } mine && /^  runstate: / { n[$2]++ } END { for (s in n) print n[s], s }' \
		"$out/guest-$1/vcpus" | sort -k2 | xargs
}

# yields GUEST: how often its vCPUs yielded, by Xen's trace; but for vCPU 0, which does so while
# it brings up the others.
yields() {
	local domain
	domain=$(jq -r --arg name "$1" '[.domains[] | select(.name == $name)][-1].domid' "$out/host/meta.json")
	"$TOP/build/bin/xcall" dump --host "$out/host/xen.trace" |
		awk -v domain="$(printf '%08x' "$domain")" '$3 == "yield" && $(NF - 1) == domain && $NF != "00000000" { n++ } END { print n + 0 }'
}

read -ra list <<<"$types"
plan $((1 + 3 * ${#list[@]}))
rm -rf "$out"
mkdir -p "$out"
printf '%s\n' '[host]' 'trace = yes' >"$out/conf"
for type in "${list[@]}"; do
	printf '%s\n' "[guest $type]" "type = $type" 'kernel = xcall' 'vcpus = 3' 'xl = cpus="0"' 'limit = 200' \
		"script = $here/runstate.sh"
done >>"$out/conf"
try "the guests run, no splat on a console" "$TOP/lab/host" -s "$out/conf" -o "$out"
for type in "${list[@]}"; do
	is "$(states "$type" 0)" "200 running" "$type: the CPU that reads runs"
	is "$(states "$type" 1), $(states "$type" 2)" "200 runnable, 200 runnable" "$type: the others wait for their turn"
	n=$(yields "$type")
	[ "$n" -ge 10 ]
	ok $? "$type: vCPUs yield after calls to many ($n times)"
done
finish
