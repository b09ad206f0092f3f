#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Checks the models of what docs/ordering.md promises, each over all its states, and that
# each mutant, which lacks one barrier or step, is found wrong. See weak.pml for -DTSO.
#
# A litmus test has the weakest barriers that suffice, and asks the kernel's own memory model
# for what must never be seen. Each barrier has a mutant, in which it may be seen: the line
#	smp_mb(); // NO_MB: barrier();
# reads in the mutant NO_MB
#	barrier();
# and is empty there if nothing stands after the colon.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/model
mkdir -p "$work"
mapfile -t models < <(grep -l '^init' "$here"/*.pml)
mapfile -t litmus < <(ls "$here"/*.litmus)

command -v spin >/dev/null || die "no spin on this machine" "run: make deps"
# Only root can unpack one.
herd=$("$TOP/lab/herd.sh") || [ "$(id -u)" -ne 0 ] || exit 1
lkmm=$("$TOP/kernel-config/build.sh" -s)/tools/memory-model || exit 1

# comment TEXT: each line of it, if there is any.
comment() {
	awk 'NF { print "# " $0 }' <<<"$1"
}

# mutants MODEL; kept MODEL: its mutants; those that x86 is not hurt by.
mutants() {
	sed -n 's/^ \*\t\([A-Z][A-Z_]*\)\t.*/\1/p' "$1"
}

kept() {
	sed -n 's/^ \* x86 keeps: //p' "$1"
}

# check MODEL [-DNAME...]: the checker's report, after all states or the first error.
check() {
	local model=$1 dir
	shift
	dir=$work/$(basename "$model" .pml)$(printf '%s' "$@")
	rm -rf "$dir"
	mkdir -p "$dir"
	(
		cd "$dir" || exit 1
		spin -a "$@" "$model" >spin.log 2>&1 && gcc -w -DSAFETY -DNOREDUCE -DNOFAIR -o pan pan.c &&
			./pan -w20 -m100000 >pan.log 2>&1
		cat spin.log pan.log
	) 2>&1
}

# holds NAME MODEL [-D...]: no error in any state, none left out, no statement that never ran.
holds() {
	local name=$1 report wrong
	shift
	report=$(check "$@")
	wrong=$(grep -E '^pan:[0-9]|search depth too small|\.pml:[0-9]+, state' <<<"$report" |
		grep -v '"-end-"')
	grep -q 'Full statespace search' <<<"$report" && grep -q 'errors: 0$' <<<"$report" && [ -z "$wrong" ]
	ok $? "$name ($(sed -n 's/^ *\([0-9]*\) states, stored.*/\1/p' <<<"$report") states)"
	comment "$wrong"
}

# fails NAME MODEL -D...: an assertion or an end that is none.
fails() {
	local name=$1 report
	shift
	report=$(check "$@")
	grep -Eq '^pan:1: (assertion violated|invalid end state)' <<<"$report"
	ok $? "$name: $(sed -n 's/^pan:1: \(.*\) (at.*/\1/p' <<<"$report")"
}

# sees NAME FILE VERDICT: how often the kernel's memory model lets FILE's outcome be seen, and
# how often not; VERDICT is a pattern of that. No plain access races with another.
sees() {
	local report status
	report=$(cd "$lkmm" && "$herd" -conf linux-kernel.cfg "$2" 2>&1)
	grep -Eq "^Observation .* $3\$" <<<"$report" && ! grep -q '^Flag' <<<"$report"
	status=$?
	ok "$status" "$1: $(sed -n 's/^Observation [^ ]* //p' <<<"$report")"
	[ "$status" -eq 0 ] || comment "$report"
}

# unmarked FILE: its barriers that no mutant takes out, and its mutants that are not described.
unmarked() {
	grep -E $'^\t.*\\<(smp_[a-z_]*|[a-z_]*(xchg|_acquire|_release))\\(' "$1" | grep -v ' // [A-Z_]*:'
	comm -3 <(mutants "$1" | sort) <(sed -n 's|.* // \([A-Z_]*\):.*|\1|p' "$1" | sort)
}

# mutate FILE NAME: the path of its mutant NAME.
mutate() {
	local mutant
	mutant=$work/$(basename "$1" .litmus)-$2.litmus
	sed "s|^\(\t*\).* // $2: *|\1|" "$1" >"$mutant"
	echo "$mutant"
}

tests=0
for model in "${models[@]}"; do
	weak=$(grep -c '^#include "weak.pml"' "$model")
	tests=$((tests + (1 + weak) * (1 + $(mutants "$model" | wc -l))))
done
for file in "${litmus[@]}"; do
	tests=$((tests + 2 + $(mutants "$file" | wc -l)))
done
plan "$tests"

for model in "${models[@]}"; do
	name=$(basename "$model" .pml)
	holds "$name: holds" "$model"
	for mutant in $(mutants "$model"); do
		fails "$name: $mutant is found" "$model" "-D$mutant"
	done
	grep -q '^#include "weak.pml"' "$model" || continue
	holds "$name: holds on x86" "$model" -DTSO
	for mutant in $(mutants "$model"); do
		if [[ " $(kept "$model") " == *" $mutant "* ]]; then
			holds "$name: $mutant is no harm on x86" "$model" -DTSO "-D$mutant"
		else
			fails "$name: $mutant is found on x86" "$model" -DTSO "-D$mutant"
		fi
	done
done

# the same questions in the kernel's own memory model
for file in "${litmus[@]}"; do
	name=$(basename "$file")
	if [ -z "$herd" ]; then
		for _ in $(seq $((2 + $(mutants "$file" | wc -l)))); do
			skip "$name" "no herd7 on this machine, and unpacking one needs root"
		done
		continue
	fi
	sees "$name" "$file" 'Never 0 [1-9][0-9]*'
	is "$(unmarked "$file")" '' "$name: each barrier has a mutant"
	for mutant in $(mutants "$file"); do
		sees "$name: $mutant is found" "$(mutate "$file" "$mutant")" 'Sometimes [1-9][0-9]* [1-9][0-9]*'
	done
done
finish
