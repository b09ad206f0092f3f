#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The data of the figures, against counts that are known: heat map, cost against targets, stages by
# band, the worst calls' timelines (I1); what a guest of one CPU, one sample, none, and CPUs that
# cannot be do to them.
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
. "$(dirname "$0")/begin.sh"
plan 38

# samples FOLDER MODE CPUS SAMPLES: a benchmark of a guest; SAMPLES as in JSON, times in us x 2000
samples() {
	mkdir -p "$1/bench"
	cat >"$1/bench/ipi-$2.json" <<-EOF
		{"schema":"xcall.bench/1","kind":"ipi","mode":"$2","kernel":"xcall","release":"6.12.107",
		 "guest_type":"pv","vcpus":$3,"tsc_khz":2000000,"wait":true,"warmup":0,
		 "columns":["begin_tsc","end_tsc","sender","target"],"samples":[$4]}
	EOF
}

# pairs CPUS COUNT: COUNT samples of each ordered pair; from a to b the k-th takes 100a + b + k us
pairs() {
	awk -v cpus="$1" -v count="$2" 'BEGIN {
		for (k = 0; k < count; k++)
			for (a = 0; a < cpus; a++)
				for (b = 0; b < cpus; b++)
					if (a != b)
						printf "%s[1000,%d,%d,%d]", n++ ? "," : "",
						       1000 + 2000 * (100 * a + b + k), a, b }'
}

# ---- 4 CPUs, 100 samples of each pair ----
samples four/guest-a single 4 "$(pairs 4 100)"
samples four/guest-a mask 4 '[0,4000,0,2],[0,6000,1,2],[0,8000,2,2]'
samples four/guest-a broadcast 4 '[0,20000,0,3],[0,40000,1,3]'
plots 'a guest of 4 CPUs' 0 four
has 'heat map: n of the guest and of each pair' 'a, Linux 6.12.107, n=1200, 100 of each pair' four/plots/heat-single.tsv
is "$(block 1 four/plots/heat-single.tsv | wc -l)" 12 'heat map: 12 ordered pairs'
is "$(block 1 four/plots/heat-single.tsv | awk '$1 == 2 && $2 == 3')" $'2\t3\t100\t252\t301' \
	'heat map: median and p99 of a pair'
is "$(block 1 four/plots/targets.tsv | tr '\n' ' ')" \
	$'1\tsingle\t1200\t201\t396 2\tmask\t3\t3\t4 3\tbroadcast\t2\t10\t20 ' 'targets: single, mask, broadcast'
for figure in heat-single targets; do
	try "$figure is in the page" grep -qF "id=\"fig-$figure\"" four/index.html
done
has 'what it was measured with is under it' 'no alignment needed' four/plots/heat-single.svg

# ---- targets in states that were chosen ----
samples states/guest-a single 4 '[0,4000,0,1],[0,6000,0,1]'
sed 's/"mode":"single"/&,"state":"user"/; s/4000/40000/' states/guest-a/bench/ipi-single.json \
	>states/guest-a/bench/ipi-single-user.json
plots 'targets in user mode' 0 states
is "$(block 1 states/plots/states-single.tsv | tr '\n' ' ')" $'1\t2\t2\t3 2\t2\t3\t20 ' 'median and p99 by state'
is "$(grep ^state states/plots/states-single.tsv | tr '\n' ' ')" $'state\tany state\tuser ' 'the states that were measured'
is "$(block 1 states/plots/heat-single.tsv)" $'0\t1\t2\t2\t3' 'the heat map is of any state'

# ---- two CPUs: mask and single have the same number of targets ----
samples two/guest-a single 2 '[0,4000,0,1]'
samples two/guest-a mask 2 '[0,8000,0,1]'
samples two/guest-a broadcast 2 '[0,9000,0,1]'
plots 'one pair of CPUs, one sample' 0 two
is "$(block 1 two/plots/targets.tsv)" $'1\tsingle\t1\t2\t2' 'targets: one point for a number'
is "$(block 1 two/plots/heat-single.tsv)" $'0\t1\t1\t2\t2' 'heat map: one pair'
has 'p99 of one sample is explained' 'fewer than 100 samples' two/plots/heat-single.tsv

# ---- one CPU, no sample ----
samples one/guest-a self 1 '[0,400,0,0]'
samples one/guest-a single 1 ''
plots 'one CPU, a benchmark without samples' 0 one
has 'no heat map, and why' 'no guest has bench/ipi-single.json' err
has 'the page says so, too' 'no guest has bench/ipi-single.json' one/index.html

# ---- many CPUs ----
samples many/guest-a single 64 "$(pairs 64 1)"
samples many/guest-b async 100 "$(pairs 100 1)"
plots '64 and 100 CPUs' 0 many
is "$(block 1 many/plots/heat-single.tsv | wc -l)" 4032 '64 CPUs: 4032 pairs'
has '64 CPUs: the slowest pairs are named' 'Slowest pairs of a by p99: 63 to 62 6.36 ms' many/plots/heat-single.tsv
has '100 CPUs: a cell for 2 by 2' $'\t50\t2' many/plots/heat-async.tsv
is "$(block 1 many/plots/heat-async.tsv | awk '{ n += $3 } END { print n }')" 9900 '100 CPUs: every sample is in a cell'
is "$(block 1 many/plots/heat-async.tsv | awk '$1 == 0 && $2 == 0')" $'0\t0\t2\t1\t100' \
	'100 CPUs: CPUs 0 and 1 are a cell'

# ---- numbers that no CPU has ----
samples odd/guest-a single 4 '[0,4000,0,4294967295],[0,4000,70000,1],[0,6000,0,1]'
samples odd/guest-a mask 4 '[0,4000,0,0],[0,4000,0,4294967295]'
plots 'CPUs that cannot be' 0 odd
has 'are left out and counted' '2 samples left out' odd/plots/heat-single.tsv
is "$(block 1 odd/plots/heat-single.tsv)" $'0\t1\t1\t3\t3' 'the others stay'
is "$(block 1 odd/plots/targets.tsv | cut -f 2 | uniq)" single 'numbers of targets that cannot be are left out, too'

# ---- stages and timelines of two traced guests ----
mkdir whole
"$TOP/build/tests/gen/gen" 11 whole 60 >gen.out || exit 1
plots 'two traced guests' 0 whole
for guest in pv1 pvh0; do
	n=$(sed -n "s/^note\t$guest: .* n=\([0-9]*\) complete.*/\1/p" whole/plots/stages.tsv)
	sum=$(grep "^$guest: .* mean of" whole/plots/stages.tsv | sed 's/.*mean of \([0-9]*\) calls.*/\1/' | paste -sd+ | bc)
	is "$sum" "$n" "stages: each waiting call of $guest is in one band"
	try "stages of $guest sum to the whole" awk -F'\t' -v guest="$guest" 'index($1, guest ": ") == 1 {
		sum = 0
		for (i = 3; i <= NF; i++)
			sum += $i
		rows++
		if (sum < 0.999 * $2 || sum > 1.001 * $2)
			bad++
	} END { exit !rows || bad }' whole/plots/stages.tsv
done
for rank in '' -2 -3; do
	try "a timeline of pv1: its worst call$rank" grep -q ' call of pv1: ' "whole/plots/timeline-pv1$rank.tsv"
done
try 'they get faster' bash -c 'sed -n "s/.* \([0-9.]*\) \([um]*s\), .*CPU.*/\1 \2/p" "$@" |
	awk "{ us = \$1 * (\$2 == \"ms\" ? 1000 : 1); if (NR > 1 && us > last) exit 1; last = us } END { if (NR != 3) exit 1 }"' - \
	<(grep ^title whole/plots/timeline-pv1.tsv) <(grep ^title whole/plots/timeline-pv1-2.tsv) \
	<(grep ^title whole/plots/timeline-pv1-3.tsv)
finish
