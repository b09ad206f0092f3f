#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Runs test programs that speak TAP, and counts. Worst wins: a program that dies,
# stops early or runs too long is a failure, whatever it printed before.
set -euo pipefail
. "$(dirname "$0")/../lab/lib/common.sh"

usage() {
	cat <<-EOF
		usage: run.sh [-j N] [-m WORD] [-t SECONDS] PROGRAM...

		  -j N        N at a time (default 1); of those that boot kernels one, which the others
		              make way for: those in tests/kernel, lab, debug and long without the
		              line "# Runs aside: WHY"
		  -m WORD     only programs with WORD in their path
		  -t SECONDS  time limit of one program (default 1800)
		  -h          this text

		Output of each program is kept in build/tests/log. At the end: the programs that took
		longest, what was skipped and why, what failed and what was said of it; last line:
		N passed, N failed, N skipped.
		Exit 1 if any failed or none ran.

		examples: run.sh build/tests/bpf/test_ctf tests/kernel/*.t
		          run.sh -j 2 build/tests/bpf/test_* tests/docs/*.t
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
for number in "-j $jobs" "-t $limit"; do
	[[ ${number#* } =~ ^[1-9][0-9]{0,4}$ ]] || die "$number: it takes a number from 1 to 99999"
done
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

# of time: seconds of CPU, those of all that the program waited for as well
TIMEFORMAT='%U %S'
# the process that runs here; of each that runs beside this one, the kind of its program
running=
declare -A kinds=()

# stop STATUS: a program that runs gets the time to end what it started.
stop() {
	trap '' INT TERM HUP
	# a program that has already ended cannot be killed
	[ -z "$running${!kinds[*]}" ] || kill -TERM ${running:+"$running"} "${!kinds[@]}" 2>/dev/null || :
	wait
	exit "$1"
}
stop_on_signals() {
	trap 'stop 130' INT
	trap 'stop 143' TERM HUP
}
stop_on_signals

# run_one PROGRAM [COMMAND...]: runs it, by COMMAND, and says what came of it.
run_one() {
	local program=$1 log begin=$SECONDS status=0 run p f s whole
	log=$(log_of "$program")
	case $program in /*) run=$program ;; *) run=./$program ;; esac
	shift
	{
		time {
			timeout -k 10 "$limit" "$@" "$run" >"$log" 2>"$log.err" </dev/null &
			running=$!
			wait "$running" || status=$?
			running=
		}
	} 2>"$log.time"
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
	echo "$p $f $s $((SECONDS - begin)) $(awk 'END { printf "%.0f", $1 + $2 }' "$log.time")" >"$log.counts"
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

# aside FILE: whether the program may run beside one that boots kernels.
aside() {
	case $1 in
	tests/kernel/* | tests/lab/* | tests/debug/* | tests/long/*) grep -qx '# Runs aside: .*' "$1" ;;
	esac
}

# Of those that boot kernels one runs at a time. The others run beside it, out of its way.
programs=()
declare -A queue=([boot]='' [aside]='')
for program in "$@"; do
	case $program in *"$match"*) ;; *) continue ;; esac
	rm -f "$(log_of "$program").counts"
	programs+=("$program")
	if aside "$program"; then kind=aside; else kind=boot; fi
	queue[$kind]+="$program "
done

# begin KIND: the first of its queue, at the same time as others. What it says comes when it has
# ended, in one piece.
begin() {
	local program=${queue[$1]%% *} command=()
	queue[$1]=${queue[$1]#* }
	[ "$1" = boot ] || command=(tests/aside)
	say "$program"
	(
		kinds=()
		stop_on_signals
		said=$(log_of "$program").said
		trap 'cat "$said"; cat "$said.err" >&2' EXIT
		run_one "$program" "${command[@]}" >"$said" 2>"$said.err"
	) &
	kinds[$!]=$1
}

# whose_turn: the kind whose turn it is, or none.
whose_turn() {
	if [ -n "${queue[boot]}" ] && [[ " ${kinds[*]} " != *" boot "* ]]; then
		echo boot
	elif [ -n "${queue[aside]}" ]; then
		echo aside
	fi
}

if [ "$jobs" -le 1 ]; then
	for program in "${programs[@]}"; do
		say "$program"
		run_one "$program"
	done
else
	while [ -n "${queue[boot]}${queue[aside]}" ] || [ ${#kinds[@]} -gt 0 ]; do
		kind=$(whose_turn)
		if [ -n "$kind" ] && [ ${#kinds[@]} -lt "$jobs" ]; then
			begin "$kind"
		else
			# what came of it is in its .counts
			wait -n -p ended || :
			unset "kinds[$ended]"
		fi
	done
fi
for program in "${programs[@]}"; do
	add_counts "$program"
done

# lines REGEX: of all programs' output those that match, with the program before them.
lines() {
	local program
	for program in "${programs[@]}"; do
		[ ! -e "$(log_of "$program")" ] || grep -h "$1" "$(log_of "$program")" | sed "s|^|  ${program#"$TOP"/}: |" || [ $? -eq 1 ]
	done
}

# failures: of all programs' output what failed, and the first lines of what was said of it.
failures() {
	local program
	for program in "${programs[@]}"; do
		[ ! -e "$(log_of "$program")" ] || awk -v program="${program#"$TOP"/}" '
			/^not ok/ { print "  " program ": " $0; more = 12; next }
			/^#/ && more-- > 0 { print "    " $0; next }
			{ more = 0 }' "$(log_of "$program")"
	done
}

# longest: the ten programs that took longest, with their seconds, and those of all.
longest() {
	local program seconds cpu
	for program in "${programs[@]}"; do
		[ -e "$(log_of "$program").counts" ] || continue
		read -r _ _ _ seconds cpu <"$(log_of "$program").counts"
		echo "$seconds ${cpu:-0} ${program#"$TOP"/}"
	done | sort -rn | awk '
		NR <= 10 { printf "%s%s %d s (CPU %d s)", (NR > 1 ? ", " : "longest: "), $3, $1, $2 }
		{ sum += $1; cpu += $2 }
		END { printf "; all: %d s (CPU %d s)\n", sum, cpu }'
}

longest
[ "$skipped" -eq 0 ] || { echo "skipped:" && lines '# *[Ss][Kk][Ii][Pp]'; }
[ "$failed" -eq 0 ] || { echo "failed:" && failures; }
[ $((passed + failed + skipped)) -gt 0 ] || die "no test ran" "is -m $match the word you meant?"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
