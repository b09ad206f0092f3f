#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall report and check at a terminal and away from one: colours, the same text without them,
# 80 columns, nothing out of a trace that a terminal obeys (I3).
# shellcheck disable=SC2317 # functions are called through try
set -uo pipefail
here=$(dirname "$0")
. "$here/../../../lab/lib/common.sh"
. "$here/../../tap.sh"

export xcall=$TOP/build/san/xcall TERM=xterm
unset NO_COLOR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for run in plain lost; do
	mkdir "$work/$run"
	"$TOP/build/tests/gen/gen" 12 "$work/$run" 300 ${run/plain/} >/dev/null || die "the generator failed"
done
# what begins a colour, and the same as a regular expression
csi=$'\033[' re=$'\033\\['

# at a terminal of its own: COMMAND's text, without the terminal's carriage returns
terminal() {
	script -qec "$1" /dev/null </dev/null | tr -d '\r'
}
stripped() {
	sed "s/${re}[0-9;]*m//g" "$1"
}
coloured() {
	grep -qF "$csi" "$1"
}
plain() {
	[ -s "$1" ] && ! grep -qF $'\033' "$1"
}
# none of LINES that is wider
narrow() {
	[ -s "$1" ] && ! stripped "$1" | grep -E '.{81}'
}

plan 32
for command in "report $work/plain" "check $work/plain" "report one=$work/plain two=$work/lost"; do
	name="${command%% /*}"
	name=${name/"$work/"/}
	# shellcheck disable=SC2086 # words
	"$xcall" $command >"$work/piped"
	terminal "$xcall $command" >"$work/terminal"
	try "${name%%=*}: no colours in a pipe" plain "$work/piped"
	try "${name%%=*}: colours at a terminal" coloured "$work/terminal"
	try "${name%%=*}: the same text" diff "$work/piped" <(stripped "$work/terminal")
done

# a command's text at a terminal, in that environment, has colours or not
for wanted in 'plain NO_COLOR=1' 'coloured NO_COLOR=' 'plain TERM=dumb' 'plain TERM=' 'plain -u TERM'; do
	terminal "env ${wanted#* } $xcall report $work/plain" >"$work/terminal"
	try "at a terminal, ${wanted#* }: ${wanted%% *}" "${wanted%% *}" "$work/terminal"
done
for command in report check; do
	terminal "$xcall $command --color never $work/plain" >"$work/terminal"
	try "$command --color never, at a terminal" plain "$work/terminal"
	NO_COLOR=1 TERM=dumb "$xcall" "$command" --color=always "$work/plain" >"$work/always"
	try "$command --color=always, in a pipe" coloured "$work/always"
	try "$command: and else the same text" diff <("$xcall" "$command" --color auto "$work/plain") \
		<(stripped "$work/always")
	"$xcall" "$command" --color sometimes "$work/plain" >"$work/out" 2>"$work/err"
	is "$? $(cat "$work/err" "$work/out")" '1 xcall: --color sometimes: not auto, always or never' \
		"$command --color sometimes"
done

# what means trouble is red, and only that; a failed check keeps its status
"$xcall" check --color always "$work/lost" >"$work/out"
is $? 2 'check --color: its status'
is "$(grep -cF "${csi}1;31mFAIL" "$work/out")" "$(stripped "$work/out" | grep -c '^FAIL')" 'every FAIL is red'
is "$(grep -cF "${csi}32mok  " "$work/out")" "$(stripped "$work/out" | grep -c '^ok ')" 'every ok is green'
"$xcall" report --color always "$work/lost" >"$work/out"
try 'lost entries are red' grep -qE "run; ${re}1;31m[1-9][0-9]*${re}m lost, 0 extra" "$work/out"
is "$("$xcall" report --color always "$work/plain" | grep -cF "${csi}1;31m")" 0 'nothing is red without trouble'
try 'the main reason stands out' grep -qE "^   ${re}1;35m[a-z]+ " "$work/out"

# names that a terminal would obey, and long ones
name=$'pv1\033]0;title\a\033[31m\302\233' long=$(printf 'n%.0s' {1..120})
mv "$work/plain/guest-pv1" "$work/plain/guest-$name$long"
sed -i "s/\"Domain-0\"/\"\\\\u001b[2J$long\"/; s/\"4.20.3\"/\"\\\\u009b31m\"/" "$work/plain/host/meta.json"
for command in report check; do
	"$xcall" "$command" "$work/plain" >"$work/out"
	try "$command: hostile names are shown" bash -c \
		'grep -qF "pv1?]0;title??[31m?nnn" "$1" && ! LC_ALL=C grep -qP "[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]" "$1"' - "$work/out"
done
"$xcall" report --color always "$work/plain" >"$work/out"
try 'report: with long names, in colour: 80 columns' narrow "$work/out"
"$xcall" report "$long=$work/plain" two="$work/lost" >"$work/out"
try 'of several hosts: 80 columns' narrow "$work/out"
finish
