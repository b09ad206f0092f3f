# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Runs one script, which leaves TAP in $OUT/tap, in guests of several types.

# in_guests NAME KERNEL TYPES [LAB_RUN_OPTION...]: tests/lab/NAME.sh in each; sets WORK,
# the folder with one result folder per type, and CASES, how many results there are.
in_guests() {
	local name=$1 kernel=$2 type
	TYPES=$3
	shift 3
	WORK=$TOP/build/tests/$name
	CASES=0
	mkdir -p "$WORK"
	for type in $TYPES; do
		rm -rf "${WORK:?}/$type"
		"$TOP/lab/run" -g "$type" -k "$kernel" -x "$TOP/tests/lab/$name.sh" -o "$WORK/$type" "$@" \
			>"$WORK/$type.log" 2>&1
		echo $? >"$WORK/$type.status"
		CASES=$((CASES + 1 + $(cat "$WORK/$type/tap" 2>/dev/null | grep -c '^\(not \)\?ok')))
	done
}

# report_guests: each guest's results as our own, and its exit status.
report_guests() {
	local type line
	for type in $TYPES; do
		is "$(cat "$WORK/$type.status")" 0 "$type: the guest lives, no splat"
		[ -r "$WORK/$type/tap" ] || continue
		while IFS= read -r line; do
			case $line in
			'ok '*) ok 0 "${line#* - }" ;;
			'not ok '*) ok 1 "${line#* - }" ;;
			'#'*) echo "$line" ;;
			esac
		done <"$WORK/$type/tap"
	done
}
