#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Runs test programs that speak TAP, and counts. Worst wins: a program that dies,
# stops early or runs too long is a failure, whatever it printed before.
set -euo pipefail
. "$(dirname "$0")/../lab/common.sh"

usage() {
	cat <<-EOF
		usage: run.sh [-m WORD] [-t SECONDS] PROGRAM...

		  -m WORD     only programs with WORD in their path
		  -t SECONDS  time limit of one program (default 1800)
		  -h          this text

		Output of each program is kept in build/tests/. Last line:
		N passed, N failed, N skipped. Exit 1 if any failed or none ran.

		example: run.sh build/tests/ctf tests/kernel/*.t
	EOF
}

match='' limit=1800
while getopts m:t:h opt; do
	case $opt in
	m) match=$OPTARG ;;
	t) limit=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { usage >&2; exit 1; }

cd "$TOP"
logs=$TOP/build/tests/log
mkdir -p "$logs"
passed=0 failed=0 skipped=0

# count LOG STATUS: the TAP lines of LOG as "passed failed skipped plan".
count() {
	awk '
		/^1\.\.[0-9]+/ { split($1, n, "[.][.]"); plan = n[2]; if (/# *[Ss][Kk][Ii][Pp]/) { plan = 0; skip++ } else seen = 1; planned = 1 }
		/^ok/ { if (/# *[Ss][Kk][Ii][Pp]/) skip++; else pass++; lines++ }
		/^not ok/ { fail++; lines++ }
		END { printf "%d %d %d %d\n", pass, fail, skip, planned && (!seen || plan == lines) }' "$1"
}

for program in "$@"; do
	case $program in *"$match"*) ;; *) continue ;; esac
	log=$logs/$(tr / - <<<"$program").log
	begin=$SECONDS
	say "$program"
	status=0
	case $program in /*) run=$program ;; *) run=./$program ;; esac
	timeout -k 10 "$limit" "$run" >"$log" 2>"$log.err" </dev/null || status=$?
	read -r p f s whole < <(count "$log")
	if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then
		f=$((f + 1))
		echo "not ok - $program: time limit of $limit s"
	elif [ "$whole" -ne 1 ]; then
		f=$((f + 1))
		echo "not ok - $program: ended before its plan was done (status $status)"
	elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
		f=$((f + 1))
		echo "not ok - $program: status $status"
	fi
	grep -h '^not ok\|# *SKIP\|# *skip' "$log" | sed "s|^|$program: |" || [ $? -eq 1 ]
	if [ "$f" -gt 0 ]; then
		tail -n 40 "$log" "$log.err" | sed 's/^/    /'
	fi
	say "$program: $p passed, $f failed, $s skipped in $((SECONDS - begin)) s"
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

[ $((passed + failed + skipped)) -gt 0 ] || die "no test ran" "is -m $match the word you meant?"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
