#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# lab/run, lab/host and the scenario file: mistakes are named, exit 1, nothing is started.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/script"

# refused PROGRAM NAME WORDS OPTION...: exit 1, and the message holds WORDS.
refused() {
	local program=$1 name=$2 words=$3 got status=0
	shift 3
	got=$("$program" "$@" 2>&1) || status=$?
	if [ "$status" -eq 1 ] && [[ $got == *"$words"* ]]; then
		ok 0 "$name"
	else
		ok 1 "$name"
		echo "# status $status: $got"
	fi
}

# scenario NAME WORDS TEXT: a scenario file refused by lab/host.
scenario() {
	printf '%s\n' "$3" >"$work/conf"
	refused lab/host "$1" "$2" -s "$work/conf" -o "$work/out"
}

plan 38
run=lab/run
all=(-x "$work/script" -o "$work/out")
refused $run "no guest type" "no guest type" -k stock "${all[@]}"
refused $run "a wrong guest type" "-g kvm: a guest is pv, pvh or hvm" -g kvm -k stock "${all[@]}"
refused $run "no kernel" "no kernel" -g pv "${all[@]}"
refused $run "a wrong kernel" "-k mine: a kernel is stock or xcall" -g pv -k mine "${all[@]}"
refused $run "no script" "no script" -g pv -k stock -o "$work/out"
refused $run "no result folder" "no folder" -g pv -k stock -x "$work/script"
refused $run "a script that is not there" "not a readable file" -g pv -k stock -x "$work/none" -o "$work/out"
refused $run "a file that is not there" "cannot read $work/none" -g pv -k stock "${all[@]}" "$work/none"
refused $run "vCPUs not a number" "-n four: it takes a number from 1 to 64" -g pv -k stock -n four "${all[@]}"
refused $run "too many vCPUs" "-n 65: it takes a number from 1 to 64" -g pv -k stock -n 65 "${all[@]}"
refused $run "no time" "-t 0: it takes a number" -g pv -k stock -t 0 "${all[@]}"
refused $run "an unknown option" "usage: run" -g pv -k stock -Z "${all[@]}"
refused $run "a dom0 script that is not there" "-D $work/none: not a readable file" -g pv -k stock -D "$work/none" "${all[@]}"
refused $run "an end that is none" "-e halt: a guest ends by poweroff, reboot, crash or any" -g pv -k stock -e halt "${all[@]}"
refused $run "an allowed line that is no expression" "that is no extended regular expression" -g pv -k stock -A 'a(' "${all[@]}"
is "$($run -h >/dev/null; echo $?)" 0 "-h is no error"
is "$(ls "$work")" script "nothing was made by a command line that was refused"

refused lab/host "no scenario" "no scenario" -o "$work/out"
scenario "an empty scenario" "no [guest NAME] in it" ""
scenario "a setting outside a section" "conf:1: a setting before [host] or [guest NAME]" "type = pv"
scenario "an unknown setting, with its line" "conf:2: a guest has no setting 'cpu'" $'[guest a]\ncpu = 3'
scenario "a wrong value, with its line" "conf:2: type is 'xen'; it takes one of: pv pvh hvm" $'[guest a]\ntype = xen'
scenario "a guest without a kernel" "guest a has no kernel" $'[guest a]\ntype = pv\nscript = script'
scenario "two guests of one name" "conf:3: two guests named 'a'" $'[guest a]\ntype = pv\n[guest a]'
scenario "a dom0 script that is not there" "conf:2: dom0: cannot read $work/none" $'[guest a]\ndom0 = none'
scenario "an unknown end" "conf:2: end is 'halt'; it takes one of: poweroff reboot crash any" $'[guest a]\nend = halt'
scenario "unknown tools" "conf:2: tools is 'strace'; it takes one of: peers" $'[guest a]\ntools = strace'
scenario "a variable that is none" "conf:2: set is 'modes'; it takes a variable like MODES=self" $'[guest a]\nset = modes'
guest=$'\ntype = pv\nkernel = stock\nscript = script'
scenario "a guest beside nobody" "guest a: beside is 'b'; there is no such guest" "[guest a]$guest"$'\nbeside = b'
scenario "a guest beside itself" "guest a runs beside a; it cannot have a beside of its own" "[guest a]$guest"$'\nbeside = a'
scenario "a guest beside others that has an end" "guest b runs beside a; it has no end of its own" \
	"[guest a]$guest"$'\nbeside = b\n'"[guest b]$guest"$'\nend = any'
scenario "a guest beside those that run together" "no beside where all guests run together" \
	$'[host]\ntogether = yes\n'"[guest a]$guest"$'\nbeside = b\n'"[guest b]$guest"
printf '%s\n' "[guest a]$guest" 'beside = b' 'set = MODES=self,single' 'set = A=b c' "[guest b]$guest" >"$work/conf"
got=$(bash -c '. lab/lib/common.sh; . lab/lib/scenario.sh; scenario_read "$0"; echo "${S[a.beside]}:${S[b.end]}:${S[a.set]}"' "$work/conf")
is "$got" "b:stopped:MODES=self,single"$'\n'"A=b c" "who runs beside, and variables, are read as written"
scenario "an allowed line that every line is" "conf:2: allow is '.*'; that matches every line" $'[guest a]\nallow = .*'
scenario "an allowed line of nothing" "conf:2: allow is ''; that matches every line" $'[guest a]\nallow ='
printf '%s\n' '[guest a]' 'type = pv' 'kernel = xcall' 'script = script' 'dom0 = script' 'end = crash' 'allow = Kernel panic' 'allow = Call Trace:' >"$work/conf"
got=$(bash -c '. lab/lib/common.sh; . lab/lib/scenario.sh; scenario_read "$0"; echo "${S[a.dom0]}:${S[a.end]}:${S[a.allow]}"' "$work/conf")
is "$got" "$work/script:crash:Kernel panic"$'\n'"Call Trace:" "dom0 script, end and allowed lines are read as written"
scenario "a line that is nothing" "conf:1: neither [host], [guest NAME] nor KEY = VALUE: what" "what"
bash -c '. lab/lib/common.sh; . lab/lib/scenario.sh; scenario_read lab/scenarios/demo.conf
	echo "${GUESTS[*]} ${S[host.trace]} ${S[pvh-xcall.type]} ${S[pvh-xcall.kernel]} ${S[pvh-xcall.vcpus]}"' >"$work/demo" 2>&1
is "$(cat "$work/demo")" "pv-stock pv-xcall pvh-stock pvh-xcall yes pvh xcall 4" "the demo's scenario is read as written"
finish
