#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# What lab/emulator/lost.sh counts of a run, as lab/host leaves it: boots, where each was lost, why.
set -uo pipefail
here=$(realpath "$(dirname "$0")")
. "$here/../lib/common.sh"
. "$TOP/tests/tap.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# guest RUN NAME END LINE...: what is left of a guest that ended so: its line of status.tsv, its console.
guest() {
	local dir=$work/trixie-10.0.13-6.12.118-1-pvh-stock-5/$1
	mkdir -p "$dir"/{lab,console}
	[ -e "$dir/lab/status.tsv" ] || printf 'guest\tstatus\tend\tdom0\n' >"$dir/lab/status.tsv"
	printf '%s\t0\t%s\t-\n' "$2" "$3" >>"$dir/lab/status.tsv"
	printf '%s\r\n' "${@:4}" >"$dir/console/$2.log"
}

# row: the table's line.
row() {
	"$TOP/lab/emulator/lost.sh" -c -o "$work" trixie 2>&1 | tail -n 1
}

plan 6
is "$(row)" "lost.sh: $work has no run of trixie, pvh-stock-5" "nothing is no table"
hotplug='lab: a: phase hotplug' load='lab: a: phase load' end='lab: a: phase done'
guest run-1 a poweroff "$hotplug" "$load" "$end"
is "$(row)" '| 10.0.13 | pvh, stock | 1 | 0 | 0 | 0 | 0 |  |' "one boot, none lost"
guest run-1 b 'poweroff; it died before its first console line; begun anew (try 1); QEMU mixed up its registers; begun anew (try 2)' \
	"$hotplug" "$load" "$hotplug" "$load" "$end"
is "$(row)" '| 10.0.13 | pvh, stock | 4 | 1 | 0 | 1 | 0 | 1 it died before its first console line, 1 QEMU mixed up its registers |' \
	"one that is begun anew counts again"
guest run-2 c 'lost stands still since 61 s (last line: x)' "$hotplug" "Oops: int3: 0000 [#1] SMP"
is "$(row)" '| 10.0.13 | pvh, stock | 5 | 1 | 1 | 1 | 1 | 1 it died before its first console line, 1 QEMU mixed up its registers, 1 lost stands still |' \
	"and so does another run"
guest run-2 d 'never started'
is "$(row | cut -d'|' -f4)" ' 5 ' "a guest whose turn did not come is no boot"
cp -r "$work"/trixie-10.0.{13,14}-6.12.118-1-pvh-stock-5
is "$("$TOP/lab/emulator/lost.sh" -c -o "$work" trixie 2>&1 | cut -d'|' -f2,4 | tail -n 2)" "$(printf ' 10.0.13 | 5 \n 10.0.14 | 5 ')" \
	"another QEMU of the same release has a row of its own"
finish
