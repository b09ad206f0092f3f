#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Runs test programs that speak TAP, and counts. Worst wins: a program that dies,
# stops early or runs too long is a failure, whatever it printed before.
set -euo pipefail
. "$(dirname "$0")/../lab/common.sh"

usage() {
	cat <<-EOF
		usage: run.sh [-j N] [-m WORD] [-t SECONDS] PROGRAM...

		  -j N        first, N at a time, the programs that boot no kernel: those that
		              are not in tests/kernel, lab, debug or long (default 1)
		  -m WORD     only programs with WORD in their path
		  -t SECONDS  time limit of one program (default 1800)
		  -h          this text

		Output of each program is kept in build/tests/log. At the end: the programs that took
		longest, what was skipped and why, what failed; last line: N passed, N failed, N skipped.
		Exit 1 if any failed or none ran.

		examples: run.sh build/tests/ctf tests/kernel/*.t
		          run.sh -j 2 build/tests/* tests/docs/*.t
	EOF
}

match='' limit=1800 jobs=1
while getopts j:m:t:h opt; do
	case $opt in
	j) jobs=$OPTARG ;;
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

# log_of PROGRAM: its output; what is said of it may be in .said, its counts are in .counts.
log_of() {
	printf '%s/%s.log\n' "$logs" "${1//\//-}"
}

# run_one PROGRAM: runs it, and says what came of it.
run_one() {
	local program=$1 log begin=$SECONDS status=0 run p f s whole
	log=$(log_of "$program")
	say "$program"
	case $program in /*) run=$program ;; *) run=./$program ;; esac
	timeout -k 10 "$limit" "$run" >"$log" 2>"$log.err" </dev/null || status=$?
	read -r p f s whole < <(count "$log")
	if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then
		f=$((f + 1))
		echo "not ok - time limit of $limit s" >>"$log"
	elif [ "$whole" -ne 1 ]; then
		f=$((f + 1))
		echo "not ok - ended before its plan was done (status $status)" >>"$log"
	elif [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
		f=$((f + 1))
		echo "not ok - status $status" >>"$log"
	fi
	grep -h '^not ok\|# *SKIP\|# *skip' "$log" | sed "s|^|$program: |" || [ $? -eq 1 ]
	if [ "$f" -gt 0 ]; then
		tail -n 40 "$log" "$log.err" | sed 's/^/    /'
	fi
	say "$program: $p passed, $f failed, $s skipped in $((SECONDS - begin)) s"
	echo "$p $f $s $((SECONDS - begin))" >"$log.counts"
}

# add_counts PROGRAM: one that left none, its runner failed
add_counts() {
	local p=0 f=1 s=0
	if [ -e "$(log_of "$1").counts" ]; then
		read -r p f s _ <"$(log_of "$1").counts"
	else
		echo "not ok - not run to its end" >>"$(log_of "$1")"
	fi
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

boots=() quick=()
for program in "$@"; do
	case $program in *"$match"*) ;; *) continue ;; esac
	rm -f "$(log_of "$program").counts"
	case $program in
	tests/kernel/* | tests/lab/* | tests/debug/* | tests/long/*) boots+=("$program") ;;
	*) quick+=("$program") ;;
	esac
done

# What each says comes when it has ended, in one piece.
running=0
for program in "${quick[@]}"; do
	if [ "$jobs" -le 1 ]; then
		run_one "$program"
		continue
	fi
	if [ "$running" -ge "$jobs" ]; then
		wait -n || true
		running=$((running - 1))
	fi
	(
		said=$(log_of "$program").said
		trap 'cat "$said"; cat "$said.err" >&2' EXIT
		run_one "$program" >"$said" 2>"$said.err"
	) &
	running=$((running + 1))
done
wait
for program in "${boots[@]}"; do
	run_one "$program"
done
for program in "${quick[@]}" "${boots[@]}"; do
	add_counts "$program"
done

# lines REGEX: of all programs' output those that match, with the program before them.
lines() {
	local program
	for program in "${quick[@]}" "${boots[@]}"; do
		[ ! -e "$(log_of "$program")" ] || grep -h "$1" "$(log_of "$program")" | sed "s|^|  ${program#"$TOP"/}: |" || [ $? -eq 1 ]
	done
}

# longest: the ten programs that took longest, with their seconds.
longest() {
	local program seconds
	for program in "${quick[@]}" "${boots[@]}"; do
		[ -e "$(log_of "$program").counts" ] || continue
		read -r _ _ _ seconds <"$(log_of "$program").counts"
		echo "$seconds ${program#"$TOP"/}"
	done | sort -rn | head -n 10 | awk '{ printf "%s%s %s s", (NR > 1 ? ", " : "longest: "), $2, $1 } END { print "" }'
}

longest
[ "$skipped" -eq 0 ] || { echo "skipped:" && lines '# *[Ss][Kk][Ii][Pp]'; }
[ "$failed" -eq 0 ] || { echo "failed:" && lines '^not ok'; }
[ $((passed + failed + skipped)) -gt 0 ] || die "no test ran" "is -m $match the word you meant?"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
