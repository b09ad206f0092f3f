#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall plot of a matrix folder: figures over all repeats, the page, its runs' pages (I1, I4, H3).
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
. "$(dirname "$0")/begin.sh"
plan 40

# bench FOLDER KERNEL MODE FIRST: 10 samples that take FIRST, FIRST + 1 ... us
bench() {
	mkdir -p "$1/bench"
	awk -v kernel="$2" -v mode="$3" -v first="$4" 'BEGIN {
		printf "{\"schema\":\"xcall.bench/1\",\"kind\":\"ipi\",\"mode\":\"%s\",\"kernel\":\"%s\",", mode, kernel
		printf "\"release\":\"6.12-%s\",\"guest_type\":\"pv\",\"vcpus\":2,\"tsc_khz\":2000000,\"wait\":true,", kernel
		printf "\"warmup\":0,\"columns\":[],\"samples\":["
		for (i = 0; i < 10; i++)
			printf "%s[0,%d,0,1]", i ? "," : "", 2000 * (first + i)
		print "]}" }' >"$1/bench/ipi-$3.json"
}

# cell NAME KERNEL OVERCOMMIT BY PINNED RUN FIRST...: a line of matrix.json, and a guest for each FIRST
cell() {
	local name=$1 kernel=$2 over=$3 by=$4 pinned=$5 run=$6 guests='' n=0 first
	shift 6
	for first; do
		n=$((n + 1))
		bench "matrix/runs/$run/guest-$name.$n" "$kernel" single "$first"
		bench "matrix/runs/$run/guest-$name.$n" "$kernel" broadcast "$((first * 2))"
		guests+="${guests:+,}\"runs/$run/guest-$name.$n\""
	done
	printf '%s{"name":"%s","type":"pv","kernel":"%s","overcommit":%s,"by":"%s","pinned":%s,"vcpus":2,"pcpus":2,"guests":[%s]}' \
		"${comma:-}" "$name" "$kernel" "$over" "$by" "$pinned" "$guests" >>cells
	comma=,
}

cell pv-stock-1x stock 1 count false pv-1x 11 31
cell pv-xcall-1x xcall 1 count false pv-1x 1 21
cell pv-stock-2x stock 2 count false pv-2x 101
cell pv-xcall-2x xcall 2 count false pv-2x 51
cell 'pv-xcall-2x-guest<b>&' xcall 2 guest false pv-2x-guest 71
cell pv-xcall-1x-pinned xcall 1 count true pv-1x-pinned 5
mkdir -p matrix/runs/pv-1x/host
echo '{"schema":"xcall.host/1","xen_version":"4.20.9","tsc_khz":2000000,"pcpus":2,"domains":[]}' >matrix/runs/pv-1x/host/meta.json
echo "{\"schema\":\"xcall.matrix/1\",\"cells\":[$(cat cells)]}" >matrix/matrix.json

plots 'a matrix of six cells' 0 matrix
tsv=matrix/plots/overcommit-single.tsv
is "$(grep -c '^panel' "$tsv")" 2 'overcommit: a panel by count, one by guest'
is "$(grep '^series' "$tsv" | cut -f 2)" $'PV, stock, Linux 6.12-stock, n=10 to 20 at each point\nPV, xcall, Linux 6.12-xcall, n=10 to 20 at each point' \
	'overcommit: a line for each kernel, with n'
is "$(block 1 "$tsv" | head -1)" $'1\t20\t20\t40\t15\t35\t20\t40' \
	'overcommit: both repeats together, and their range'
is "$(block 1 "$tsv" | tail -1)" $'2\t10\t105\t110\t105\t105\t110\t110' 'overcommit: 2x'
is "$(block 4 "$tsv" | cut -f 1,3)" $'1\t10\n2\t75' 'overcommit by guest: begins at 1x'
has 'overcommit: on what, and losses' 'Xen 4.20.9; nothing recorded meanwhile, so nothing lost' "$tsv"
for figure in overcommit-single overcommit-broadcast 1x-latency-single 2x-latency-broadcast 2x-guest-latency-single \
	1x-pinned-latency-single 1x-targets; do
	try "$figure is drawn and in the page" bash -c \
		'[ -s "matrix/plots/$1.svg" ] && [ -s "matrix/plots/$1.png" ] &&
		 grep -qF "id=\"fig-$1\"" matrix/index.html' - "$figure"
done
has 'a distribution says its setting' 'by a second, busy guest: 2 vCPUs on 2 pCPUs' matrix/plots/2x-guest-latency-single.tsv
has 'a distribution has all repeats' 'PV, stock, Linux 6.12-stock, n=20' matrix/plots/1x-latency-single.tsv
try 'no figure of pinned cells at 1x alone' [ ! -e matrix/plots/overcommit-single-pinned.tsv ]
has 'the table has a cell by its name, as text' 'pv-xcall-2x-guest&lt;b&gt;&amp;' matrix/index.html
has 'p50, p99, p99.9 of a cell' '<td>20</td><td>10.00</td><td>30.00</td><td>30.00</td>' matrix/index.html
for run in pv-1x pv-2x-guest; do
	has "a link to the page of $run" "<a href=\"runs/$run/index.html\">" matrix/index.html
	try "which was made" [ -s "matrix/runs/$run/index.html" ]
done
try 'no address in the page' bash -c '! grep -qE "[a-z]+://" matrix/index.html'
if command -v xmllint >/dev/null; then
	sed -e '1d' -e 's/<\(meta\|link\) \([^>]*\)>/<\1 \2\/>/' -e '/^<script>/,/^<\/script>/d' \
		matrix/index.html >page.xml
	try 'the page is well-formed' xmllint --noout --nonet page.xml
else
	skip 'the page is well-formed' 'xmllint is not installed (libxml2-utils)'
fi

# ---- what is there stays; -o; what cannot be ----
echo mine >matrix/runs/pv-1x/index.html
plots 'again, elsewhere' 0 -q -o elsewhere matrix
is "$(cat matrix/runs/pv-1x/index.html)" mine "a run's page that is there stays"
try '-q says nothing' [ ! -s err ]
try 'no link to where the runs are not' bash -c '! grep -q "href=\"runs/" elsewhere/index.html'
rm matrix/runs/pv-2x/guest-pv-stock-2x.1/bench/* matrix/runs/pv-2x/guest-pv-xcall-2x.1/bench/* \
	matrix/runs/pv-2x-guest/guest-*/bench/*
plots 'cells without samples' 0 matrix
has 'are named in the page' 'pv-stock-2x: no IPI benchmarks' matrix/index.html

# ---- a run that no cell is of; broken files ----
bench matrix/runs/recorded/guest-a xcall single 3
mkdir matrix/runs/.pv-3x.new
plots 'a run beside the cells' 0 matrix
has 'is linked to, too' '<a href="runs/recorded/index.html">' matrix/index.html
try 'one that is being measured is not' bash -c '! grep -qF pv-3x matrix/index.html'
rm matrix/runs/recorded/index.html matrix/index.html
echo '{' >matrix/runs/recorded/guest-a/bench/ipi-single.json
plots 'a run whose page cannot be made: exit 1' 1 matrix
has 'the file is named' 'runs/recorded/guest-a/bench/ipi-single.json' err
has 'the page of the matrix is there, and says so' 'runs/recorded: its page could not be made' matrix/index.html
echo '{' >matrix/runs/pv-1x/guest-pv-stock-1x.1/bench/ipi-single.json
plots 'a broken benchmark of a cell: exit 1' 1 matrix
has 'its file is named' 'guest-pv-stock-1x.1/bench/ipi-single.json' err
echo '{"schema":"xcall.matrix/1","cells":[]}' >matrix/matrix.json
plots 'a matrix without cells: exit 1' 1 matrix
finish
