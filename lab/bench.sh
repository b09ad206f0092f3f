#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# `make bench`: the benchmarks over types of guest, kernels, overcommit and pinning. Each run, one
# boot of Xen, is whole or not there, so that a matrix goes on where it was interrupted.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"
. "$TOP/lab/lib/matrix.sh"

usage() {
	cat <<-TEXT
		usage: bench.sh [-fin] [-c REGEX] [-l PERCENT] [-o DIR]

		Runs what lab/scenarios/bench.table says, and writes DIR/matrix.json, the plots and the
		page, and a comparison of the kernels. What DIR has already, of the same kernels,
		scenarios and programs, is not run again: after an interruption, or a run that failed,
		the same command goes on.

		  -f        full: all types of guest and all cells, not the default ones
		  -c REGEX  only runs with a cell that this extended regular expression matches
		  -i        instruction time: what lab/scenarios/bench-instructions.table says, and a
		            table of the medians and how far they spread over the runs
		  -l PERCENT  with -i: exit 2 if the medians of self, single or broadcast spread more
		  -n        only print the cells, one a line, with those that DIR has
		  -o DIR    results (default build/results/bench, with -i build/results/bench-instructions)
		  -h        this text

		DIR has matrix.json, runs/RUN/ (as lab/host leaves it), failed/RUN/, scenarios/RUN.conf.
		Exit: 0 done; 1 a run, the plots or the comparison failed: the others are there.

		examples: bench.sh
		          bench.sh -nf
		          bench.sh -c '^pv-.*-[12]x$' -o /tmp/bench
	TEXT
}

full='' regex='' instructions='' list='' out='' limit=''
options=$*
while getopts fic:nl:o:h opt; do
	case $opt in
	f) full=yes ;;
	i) instructions=yes ;;
	c) regex=$OPTARG ;;
	n) list=yes ;;
	l) limit=$OPTARG ;;
	o) out=$OPTARG ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done
shift $((OPTIND - 1))
[ $# -eq 0 ] || die "unexpected argument '$1'" "see: bench.sh -h"
[ -z "$limit" ] || [ -n "$instructions" ] || die "-l is for -i" "see: bench.sh -h"
name=bench${instructions:+-instructions}
: "${out:=$TOP/build/results/$name}"
MATRIX_SCRIPT=$name.sh
# Others than lab/host and the analyser are for tests of this program.
lab=("${XCALL_LAB:-$TOP/lab/host}" ${instructions:+-i})
xcall=${XCALL_ANALYSER:-$TOP/build/bin/xcall}

matrix_read "$TOP/lab/scenarios/$name.table"

# choose: the runs that the options name, in the table's order.
choose() {
	local run status
	chosen=()
	for run in "${RUNS[@]}"; do
		[ -n "$full" ] || [ -n "${M[$run.default]}" ] || continue
		status=0
		grep -qE -e "$regex" 2>/dev/null <<<"$(matrix_guests "$run" | cut -d' ' -f1)" || status=$?
		[ "$status" -le 1 ] || die "-c '$regex' is no extended regular expression"
		[ "$status" -ne 0 ] || chosen+=("$run")
	done
	[ ${#chosen[@]} -gt 0 ] || die "no cell matches -c '$regex'" "bench.sh -n${full:+ -f} lists them"
}

# present RUN: it is there, whole.
present() {
	[ -e "$out/runs/$1/run.json" ]
}

# listing: every cell that would be measured, with its runs, as TSV.
listing() {
	local run there
	printf 'cell\ttype\tkernel\tovercommit\tby\tpinned\tvcpus\tpcpus\tguests\trecorded\trun\tthere\n'
	for run in "${chosen[@]}"; do
		there=no
		! present "$run" || there=yes
		matrix_cells "$run" | jq -r --arg run "$run" --arg there "$there" '.[] |
			[.name, .type, .kernel, .overcommit, .by, .pinned, .vcpus, .pcpus,
			 (.guests | length), (.recorded | length), $run, $there] | @tsv'
	done
}

# make_parts: kernels and images of the whole table, made if need be; in parts, "WHAT NAME" a line,
# where the name has the digest of what it is made of.
make_parts() {
	local run kernel
	for run in "${RUNS[@]}"; do
		tr ',' '\n' <<<"${M[$run.kernels]}"
	done | sort -u | while read -r kernel; do
		printf '[guest %s]\ntype = pv\nkernel = %s\nscript = %s\n' "$kernel" "$kernel" "$TOP/lab/scenarios/$MATRIX_SCRIPT"
	done >"$work/parts.conf"
	forward setpriv --pdeathsig TERM "${lab[@]}" -k -s "$work/parts.conf" >"$work/parts" ||
		die "the kernels or the images could not be made"
	parts=$(awk '{ sub(".*/", "", $2); print $1, $2 }' "$work/parts" | sort)
}

# inputs RUN: a digest of all that its figures come from.
inputs() {
	{
		echo "${instructions:-wall} ${XCALL_TCG_THREAD:-} ${XCALL_QEMU:-} $parts $programs"
		[ -z "${XCALL_QEMU:-}" ] || "$XCALL_QEMU" --version
		sed "s#$TOP/##" "$out/scenarios/$1.conf"
	} | sha256sum | cut -c1-16
}

# look RUN: sets want[RUN], the inputs it should have, and whole[RUN] if it is there, of these.
look() {
	want[$1]=$(inputs "$1")
	! present "$1" || [ "$(jq -r .inputs "$out/runs/$1/run.json")" != "${want[$1]}" ] || whole[$1]=yes
}

# expected RUN: its seconds, as it took before, or as the runs of this time take.
expected() {
	local seconds=
	! present "$1" || seconds=$(jq '.seconds | numbers' "$out/runs/$1/run.json")
	if [ -n "$seconds" ]; then
		echo "$seconds"
	elif [ "$ran" -gt 0 ]; then
		echo $((spent / ran))
	else
		echo 100
	fi
}

# left RUN...: the time that these runs will take, in words.
left() {
	local run sum=0
	for run in "$@"; do
		sum=$((sum + $(expected "$run")))
	done
	if [ "$sum" -lt 90 ]; then echo "$sum s"; else echo "$(((sum + 30) / 60)) min"; fi
}

# measured RUN DIR: each of its guests left results in DIR.
measured() {
	local run=$1 dir=$2 guest
	while read -r _ guest _; do
		compgen -G "$dir/guest-$guest/*/ipi-*.json" >/dev/null || die "run $run: guest $guest left no results"
	done < <(matrix_guests "$run")
}

# keep RUN DIR SECONDS: DIR becomes runs/RUN, on the disk before it has that name.
keep() {
	local run=$1 dir=$2
	jq -n --arg name "$run" --arg inputs "${want[$run]}" --argjson seconds "$3" \
		--argjson ended "$EPOCHSECONDS" --arg versions "$(cat "$dir/lab/versions")" \
		--arg status "$(cat "$dir/lab/status.tsv")" --argjson cells "$(matrix_cells "$run")" '{
			schema: "xcall.matrix.run/1", name: $name, inputs: $inputs, ended: ($ended | todate),
			seconds: $seconds, versions: ($versions | split("\n")),
			guests: [$status | split("\n")[1:][] | split("\t") | {name: .[0], end: .[2]}],
			cells: $cells
		}' >"$dir/run.json" || return 1
	sync -f "$dir" || return 1
	rm -rf "$out/runs/$run" "$out/failed/$run"
	mv -T "$dir" "$out/runs/$run" && whole[$run]=yes
}

# measure RUN: one boot of Xen.
measure() {
	local run=$1 dir=$out/runs/.$1.new at=$SECONDS status=0
	rm -rf "$dir"
	mkdir -p "$dir"
	# Should this program be killed outright, the lab ends itself.
	forward setpriv --pdeathsig TERM "${lab[@]}" -s "$out/scenarios/$run.conf" -o "$dir" || status=$?
	spent=$((spent + SECONDS - at)) ran=$((ran + 1))
	if [ "$status" -eq 0 ]; then
		(measured "$run" "$dir") && keep "$run" "$dir" $((SECONDS - at)) && return 0
		status=1
	fi
	mkdir -p "$out/failed"
	rm -rf "$out/failed/$run"
	mv -T "$dir" "$out/failed/$run" || rm -rf "$dir"
	say "run $run failed with status $status; what it left: $out/failed/$run"
	return 1
}

# made: how this matrix came about, as JSON.
made() {
	jq -n --arg options "$options" --arg parts "$parts" --argjson failed "$(printf '%s\n' "${failed[@]}" | jq -R -n '[inputs | select(. != "")]')" \
		--argjson time "\"${instructions:+instruction}\"" \
		--arg xcall "$(git -C "$TOP" describe --always --dirty --tags 2>/dev/null || echo unknown)" \
		--arg machine "$(awk -F': ' '/^model name/ { n++; name = $2 } END { print n " x " name }' /proc/cpuinfo)" \
		--arg system "$(uname -srm)" '{
			date: (now | todate), command: "lab/bench.sh \($options)", xcall: $xcall,
			machine: $machine, system: $system, time: (if $time == "" then "wall" else $time end),
			parts: ([$parts | split("\n")[] | split(" ") | {key: .[0], value: .[1]}] | from_entries),
			failed: $failed
		}'
}

# write_matrix: of all runs that are complete, also those of other options.
write_matrix() {
	local run runs=()
	for run in "${RUNS[@]}"; do
		[ -z "${whole[$run]:-}" ] || runs+=("$run")
	done
	matrix_write "$out" "$(made)" "${runs[@]}"
}

# results: what is made of the matrix. A regression is told; that is no failure here.
results() {
	local status=0 spread=0
	if [ "$(jq '.cells | length' "$out/matrix.json")" -eq 0 ]; then
		say "no cell is measured: nothing to plot or to compare"
		return 0
	fi
	if [ -n "$instructions" ]; then
		"$TOP/lab/spread.sh" ${limit:+-l "$limit"} "$out" || spread=$?
		[ "$spread" -eq 0 ] || [ "$spread" -eq 2 ] || return "$spread"
	fi
	"$xcall" plot "$out" || return 1
	"$xcall" compare --by kernel "$out" || status=$?
	[ "$status" -ne 2 ] || say "the comparison of the kernels found a regression, see above"
	[ "$status" -eq 0 ] || [ "$status" -eq 2 ] || return "$status"
	return "$spread"
}

choose
if [ -n "$list" ]; then
	listing
	exit 0
fi

mkdir -p "$out/runs" "$out/scenarios" || die "cannot make $out" "say where with -o"
out=$(realpath "$out")
work=$(mktemp -d)
# shellcheck disable=SC2317 # by the trap
cleanup() {
	rm -rf "$work" "$out"/runs/.*.new
}
forward_signals
trap cleanup EXIT
lock "$name"
rm -rf "$out"/runs/.*.new

declare -A want whole
failed=() todo=()
spent=0 ran=0
programs=$(digest "$TOP"/lab/scenarios/bench*.sh "$TOP"/lab/{guest,dom0} "$TOP/lab/lib/machine.sh" \
	"$TOP"/host/xcall-{xentrace,xentrace.sh} "$TOP"/build/bin/xcall-{bench,record})
make_parts
for run in "${RUNS[@]}"; do
	if present "$run" || [[ " ${chosen[*]} " == *" $run "* ]]; then
		matrix_scenario "$run" >"$out/scenarios/$run.conf"
		look "$run"
	fi
done
for run in "${chosen[@]}"; do
	[ -n "${whole[$run]:-}" ] || todo+=("$run")
done
say "$name: ${#chosen[@]} runs, $((${#chosen[@]} - ${#todo[@]})) of them complete; results: $out"
begin=$SECONDS
write_matrix
for ((n = 0; n < ${#todo[@]}; n++)); do
	run=${todo[n]}
	say "run $((n + 1)) of ${#todo[@]}: $run, $(matrix_guests "$run" | wc -l) guests; about $(left "${todo[@]:n}") left"
	measure "$run" || failed+=("$run")
	write_matrix
done
status=0
results || status=$?
say "$name: $((${#todo[@]} - ${#failed[@]})) of ${#todo[@]} runs done in $((SECONDS - begin)) s; $(jq '.cells | length' "$out/matrix.json") cells in $out/matrix.json"
if [ ${#failed[@]} -gt 0 ]; then
	die "failed: ${failed[*]}" "what they left is in $out/failed; the same command runs them again"
fi
exit "$status"
