#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# console/scan: every kind of splat is found with its place, harmless lines are not.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
scan=lab/console/scan
samples=lab/test/console

plan 13

got=$($scan $samples/clean.log)
is "$?:$got" "0:" "a clean console passes, silently"

$scan $samples/splats.log >"$work/found"
is "$?" 2 "splats are exit 2"
is "$(cut -d: -f2 "$work/found" | tr '\n' ' ')" "$(seq -s ' ' "$(wc -l <$samples/splats.log)") " "each line of the sample is found, under its number"
is "$(head -n 1 "$work/found")" "$samples/splats.log:1: $(head -n 1 $samples/splats.log)" "the line is printed as FILE:LINE: TEXT"

while IFS= read -r line; do
	printf '%s\n' "$line" >"$work/one"
	$scan "$work/one" >/dev/null
	[ $? -eq 2 ] || echo "$line" >>"$work/missed"
done <$samples/splats.log
is "$(cat "$work/missed" 2>/dev/null)" "" "each splat is found alone, too"

printf 'ok\0\0\r\n[ 1.0] Call Trace:\r\n' >"$work/binary"
is "$($scan "$work/binary" | tr -d '\r')" "$work/binary:2: [ 1.0] Call Trace:" "a console with zeros and carriage returns"

$scan $samples/clean.log $samples/splats.log >/dev/null
is "$?" 2 "one bad console among good ones"

printf '# reason: a known QEMU quirk\nnobody cared\n' >"$work/allow"
$scan -a "$work/allow" $samples/splats.log >"$work/found"
is "$(grep -c 'nobody cared' "$work/found"):$(wc -l <"$work/found")" "0:$(($(wc -l <$samples/splats.log) - 1))" "an allowed line is left out, and only that"

grep 'nobody cared' $samples/splats.log >"$work/one"
$scan -a "$work/allow" "$work/one" >/dev/null
is "$?" 0 "a console with allowed lines only passes"

printf 'nobody cared\n' >"$work/allow"
got=$($scan -a "$work/allow" "$work/one" 2>&1)
is "$?:$got" "1:console/scan: $work/allow:1: an entry without its reason, a line of # before it" "an allowed line needs its reason"

got=$($scan "$work/none" 2>&1)
is "$?:$got" "1:console/scan: cannot read $work/none" "a log that is not there is an error"
$scan >/dev/null 2>&1
is "$?" 1 "no log at all is an error"
$scan $samples/clean.log >/dev/null 2>&1
is "$?" 0 "the project's own list of allowed lines is well-formed"
finish
