#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# How many guests QEMU loses, by its version: a table (docs/emulator.md).
set -euo pipefail
. "$(dirname "$0")/../lib/common.sh"
. "$TOP/lab/lib/suite.sh"
. "$TOP/lab/emulator/qemu.sh"

usage() {
	cat <<-TEXT
		usage: lost.sh [-c] [-n BOOTS] [-g TYPE] [-k KERNEL] [-T THREAD] [-s SECONDS] [-o DIR]
		               RELEASE...

		Boots guests of four vCPUs on two pCPUs with the QEMU of each of these Debian releases,
		and prints a Markdown table: how many were lost while they booted, while one CPU went
		off and on, and under user load with tracepoints switched; and why. A kernel's own oops
		by a breakpoint that it did not expect (int3) is counted beside it.

		  -n BOOTS    of each (default 40); one that is begun anew counts again
		  -g TYPE     pv, pvh or hvm (default pvh)
		  -k KERNEL   stock or stock-keys (default stock)
		  -T THREAD   multi or single: QEMU's CPUs run at once, or one after the other (default:
		              as lab/host does it)
		  -s SECONDS  of each of the two phases after the boot (default 5)
		  -o DIR      the runs' results (default build/results/lost); what is there already of
		              the same QEMU, kernel and guests counts, so that the same command goes on
		              after an interruption
		  -c          boots nothing, only counts what DIR has
		  -h          this text

		example: lost.sh bookworm trixie forky
	TEXT
}

boots=40 type=pvh kernel=stock thread='' seconds=5 only_count='' out=$TOP/build/results/lost
while getopts n:g:k:T:s:o:ch opt; do
	case $opt in
	n) boots=$OPTARG ;;
	g) type=$OPTARG ;;
	k) kernel=$OPTARG ;;
	T) thread=$OPTARG ;;
	s) seconds=$OPTARG ;;
	o) out=$OPTARG ;;
	c) only_count=yes ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { usage >&2; exit 1; }
for number in "-n $boots" "-s $seconds"; do
	[[ ${number#* } =~ ^[1-9][0-9]{0,3}$ ]] || die "$number: it takes a number from 1 to 9999"
done
[[ $kernel == stock* ]] || die "-k $kernel: only a stock kernel's guest is begun anew" "see: lost.sh -h"
[[ $type =~ ^(pv|pvh|hvm)$ ]] || die "-g $type: pv, pvh or hvm"
[[ $thread =~ ^(|multi|single)$ ]] || die "-T $thread: multi or single"
[ -z "$thread" ] || export XCALL_TCG_THREAD=$thread

# scenario GUESTS: so many alike, one after the other.
scenario() {
	local n
	printf '[host]\npcpus = 2\n'
	for ((n = 1; n <= $1; n++)); do
		printf '\n[guest g%d]\ntype = %s\nkernel = %s\nlimit = 120\n' "$n" "$type" "$kernel"
		printf 'script = %s\nset = SECONDS_EACH=%d\n' "$TOP/lab/emulator/lost-guest.sh" "$seconds"
	done
}

# tries DIR: one line a boot of the run in DIR: how far it came, and why it was lost.
tries() {
	local name end _
	while IFS=$'\t' read -r name _ end _; do
		[ "$name" != guest ] || continue
		[ "$end" != 'never started' ] || continue
		# "END; WHY; begun anew (try 1); WHY; begun anew (try 2)": the last try's end comes first
		awk -v end="$end" '
			/lab: [^ ]*: phase / { sub(/\r$/, ""); at[$NF]++ }
			/Oops: int3/ { int3++ }
			END {
				parts = split(end, why, /; /)
				print 1 + gsub(/; begun anew/, "&", end), at["hotplug"] + 0, at["load"] + 0, at["done"] + 0, int3 + 0
				for (n = 1; n <= parts; n++)
					if (why[n] !~ /^begun anew|^poweroff/)
						print "why", why[n]
			}' "$1/console/$name.log"
	done <"$1/lab/status.tsv"
}

# row QEMU RESULTS: of the table.
row() {
	awk -v qemu="$1" -v kernel="$kernel" -v type="$type" -v thread="$thread" '
		$1 != "why" { boots += $1; hotplug += $2; load += $3; done += $4; int3 += $5; next }
		{
			sub(/^why /, "")
			sub(/ since [0-9]+ s.*/, "")
			if (!why[$0]++)
				order[++n] = $0
		}
		END {
			for (i = 1; i <= n; i++)
				reasons = reasons (i > 1 ? ", " : "") why[order[i]] " " order[i]
			printf "| %s | %s, %s%s | %d | %d | %d | %d | %d | %s |\n", qemu, type, kernel, thread ? ", thread=" thread : "",
				boots, boots - hotplug, hotplug - load, load - done, int3, reasons
		}' "$2"
}

# count_boots DIR: writes what tries() says of all runs of DIR to DIR/tries, prints how many boots.
count_boots() {
	local dir
	for dir in "$1"/run-*; do
		[ ! -e "$dir/lab/status.tsv" ] || tries "$dir"
	done >"$1/tries"
	awk '$1 != "why" { n += $1 } END { print n + 0 }' "$1/tries"
}

# boot_some QEMU DIR LEFT: one more run in DIR, of at most LEFT guests. A lost guest is counted, so the
# run's status is only said.
boot_some() {
	local n=1 left=$3
	while [ -e "$2/run-$n/lab/status.tsv" ]; do
		n=$((n + 1))
	done
	scenario $((left < 20 ? left : 20)) >"$2/conf"
	XCALL_QEMU=$1 forward "$TOP/lab/host" -s "$2/conf" -o "$2/run-$n" || say "the run's status: $?"
	[ -e "$2/run-$n/lab/status.tsv" ] || die "the lab failed" "see $2/run-$n"
}

# Debian may bring a new kernel while this runs: all boots are of the one that was there first.
[ -n "$only_count" ] || { LINUX=$("$TOP/kernel-config/build.sh" -V) && export LINUX; } || exit 1
mkdir -p "$out"
out=$(realpath "$out")
forward_signals
kind=$type-$kernel${thread:+-$thread}-$seconds
{
	echo '| QEMU | guest | boots | lost while booting | while a CPU went off and on | under user load | oops by int3 | why |'
	echo '|---|---|---|---|---|---|---|---|'
} | tee "$out/$kind.md"
# boot_all QEMU DIR: as many as are wanted.
boot_all() {
	local seen now
	mkdir -p "$2"
	seen=$(count_boots "$2")
	while [ "$seen" -lt "$boots" ]; do
		say "${2##*/}: $seen of $boots boots"
		boot_some "$1" "$2" $((boots - seen))
		now=$(count_boots "$2")
		[ "$now" -gt "$seen" ] || die "no guest was booted" "see $2"
		seen=$now
	done
}

for release in "$@"; do
	if [ -z "$only_count" ]; then
		qemu=$(emulator_cached "$release") || exit 1
		version=$("$qemu" --version | sed -n 's/^QEMU emulator version \([0-9.]*\).*/\1/p')
		boot_all "$qemu" "$out/$release-$version-$LINUX-$kind"
	fi
	seen=0
	for dir in "$out/$release"-*-"$kind"; do
		[ -d "$dir" ] || continue
		seen=$((seen + $(count_boots "$dir")))
		name=${dir##*/"$release"-}
		row "${name%%-*}" "$dir/tries" | tee -a "$out/$kind.md"
	done
	[ "$seen" -gt 0 ] || die "$out has no run of $release, $kind"
done
