#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Checks the models of what docs/ordering.md promises, each over all its states, and that
# each mutant, which lacks one barrier or step, is found wrong. See weak.pml for -DTSO.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../../lab/common.sh"
. "$here/../tap.sh"

work=$TOP/build/tests/model
mkdir -p "$work"
mapfile -t models < <(grep -l '^init' "$here"/*.pml)
mapfile -t litmus < <(ls "$here"/*.litmus)

command -v spin >/dev/null || { echo "1..0 # SKIP no spin on this machine: make deps"; exit 0; }

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

tests=0
for model in "${models[@]}"; do
	weak=$(grep -c '^#include "weak.pml"' "$model")
	tests=$((tests + (1 + weak) * (1 + $(mutants "$model" | wc -l))))
done
plan $((tests + ${#litmus[@]}))

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

# the same questions in the kernel's own memory model, where its checker is installed
version=$(awk '$1 == "kernel" { print $2 }' "$TOP/src/BASE")
lkmm=$XCALL_CACHE/linux-$version/tools/memory-model
for file in "${litmus[@]}"; do
	name="$(basename "$file"): never"
	if ! command -v herd7 >/dev/null; then
		skip "$name" "no herd7 on this machine"
	elif [ ! -e "$lkmm/linux-kernel.cfg" ]; then
		skip "$name" "no kernel source in the cache: make kernels"
	else
		verdict=$(cd "$lkmm" && herd7 -conf linux-kernel.cfg "$file" 2>&1)
		grep -q '^Observation .* Never ' <<<"$verdict"
		ok $? "$name"
		comment "$(grep -v '^Observation .* Never ' <<<"$verdict")"
	fi
done
finish
