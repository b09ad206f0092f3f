# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# Reads a scenario: which guests run, on how many pCPUs, with which script.
# Sourced after common.sh.
#
#	[host]
#	pcpus = 2           pCPUs (default 2)
#	kernel = stock      dom0's kernel: stock or xcall (default stock)
#	trace = yes         record Xen's trace over all guests (default no)
#	mask = 0x2ab000     xentrace's event mask (default: xcall-xentrace's own)
#	together = no       start all guests at once, not one after the other (default no)
#
#	[guest NAME]
#	type = pv           pv, pvh or hvm
#	kernel = xcall      stock, xcall, or xcall-X (kernel-config/build.sh -h)
#	vcpus = 4           (default 4)
#	memory = 512        MiB (default 512)
#	limit = 300         seconds the script may take (default 300)
#	script = load.sh    run in the guest as root; relative to the scenario
#	file = data.txt     put beside the script; one a line, as many as needed
#	args = nosmp        more kernel parameters
#	set = MODES=self    a variable of the script's environment; one a line
#	xl = cpus="0"       more lines of the guest's xl configuration; one a line
#	dom0 = save.sh      run in dom0 as root, from when the guest's script starts
#	beside = busy       guest busy runs meanwhile
#	tools = peers       attach the disk with bpftrace, perf and trace-cmd (lab/peers.sh)
#	end = reboot        how the guest is to end: poweroff, reboot, crash or any
#	allow = REGEX       console lines that are no splat in this run; one a line
#	watched = yes       xl stays in dom0 beside it: a crash kernel needs its soft reset; a guest
#	                    that xl destroys instead ends as "destroyed", which any allows
#
# The dom0 script is for bash; $DOMAIN is the domain's name, and what it leaves in $OUT comes
# back as guest-NAME/dom0/, with what it said as script.log. The two scripts meet by words:
#	guest: lab-mark WORD            dom0: await WORD [SECONDS]
#	guest: lab-wait WORD [SECONDS]  dom0: tell WORD
#	                                dom0: gone [SECONDS] prints how the guest ended
# It may save, restore and migrate the domain: the guest has ended when no domain of its name
# is left, or it has shut down and was not suspended.
#
# A guest with an end need not come back with its script's status. Its script writes $OUT to
# the results disk at once by lab-save [STATUS]. Without an end, a guest ends by poweroff and
# with its script's status, or has failed.
#
# A guest shows all the while that it lives (lab/dom0/beat). One that does not, for a minute of
# this machine's clock, stands still, and is begun anew, or has failed (machine_again).
#
# Lines that an allow matches (extended regular expression) are left out where lab/console/scan
# looks at the guest's console and at Xen's.
#
# A guest that is named by a beside is there to keep the host busy: it is started before the
# guest beside it, whose turn comes when its script has begun, and destroyed when the next guest
# has another beside, or none. It brings no results; should it end by itself, the run has failed.
#
# A line whose first character is # is a comment.

declare -A S
GUESTS=()
# of kernel-config/build.sh
SCENARIO_KERNELS=(stock xcall stock-keys xcall-keys stock-preempt xcall-preempt xcall-test xcall-list xcall-kasan xcall-kcsan xcall-crash)

scenario_defaults() {
	S[host.pcpus]=2
	S[host.kernel]=stock
	S[host.trace]=no
	S[host.together]=no
	S[host.mask]=
}

# scenario_guest NAME: a guest with defaults.
scenario_guest() {
	GUESTS+=("$1")
	S[$1.type]=
	S[$1.kernel]=
	S[$1.vcpus]=4
	S[$1.memory]=512
	S[$1.limit]=300
	S[$1.script]=
	S[$1.file]=
	S[$1.args]=
	S[$1.set]=
	S[$1.beside]=
	S[$1.xl]=
	S[$1.dom0]=
	S[$1.tools]=
	S[$1.end]=
	S[$1.allow]=
	S[$1.watched]=no
}

scenario_number() {
	if ! [[ $3 =~ ^[0-9]+$ ]] || [ "$3" -lt "$4" ] || [ "$3" -gt "$5" ]; then
		die "$1: $2 is '$3'; it takes a number from $4 to $5"
	fi
}

# scenario_among VALUE WORD...: VALUE is one of the words, not several.
scenario_among() {
	local value=$1
	shift
	[[ $value != *' '* && " $* " == *" $value "* ]]
}

scenario_one_of() {
	local where=$1 key=$2 value=$3
	shift 3
	scenario_among "$value" "$@" || die "$where: $key is '$value'; it takes one of: $*"
}

# scenario_regex WHERE KEY VALUE: an extended regular expression that not every line matches.
scenario_regex() {
	local status=0
	grep -qE -e "$3" <<<'' 2>/dev/null || status=$?
	case $status in
	0) die "$1: $2 is '$3'; that matches every line" ;;
	1) ;;
	*) die "$1: $2 is '$3'; that is no extended regular expression" ;;
	esac
}

scenario_path() {
	local path=$3
	[[ $path == /* ]] || path=$4/$path
	[ -r "$path" ] || die "$1: $2: cannot read $path"
	realpath "$path"
}

# scenario_set WHERE DIR SECTION KEY VALUE: one setting, checked.
scenario_set() {
	local where=$1 dir=$2 section=$3 key=$4 value=$5
	case $section.$key in
	host.pcpus) scenario_number "$where" "$key" "$value" 1 64 ;;
	host.kernel) scenario_one_of "$where" "$key" "$value" stock xcall ;;
	host.trace | host.together) scenario_one_of "$where" "$key" "$value" yes no ;;
	host.mask) [[ $value =~ ^0x[0-9a-fA-F]+$ ]] || die "$where: mask is '$value'; it takes a number like 0x2ab000" ;;
	host.*) die "$where: [host] has no setting '$key'" ;;
	*.type) scenario_one_of "$where" "$key" "$value" pv pvh hvm ;;
	*.kernel) scenario_one_of "$where" "$key" "$value" "${SCENARIO_KERNELS[@]}" ;;
	*.watched) scenario_one_of "$where" "$key" "$value" yes no ;;
	*.vcpus) scenario_number "$where" "$key" "$value" 1 64 ;;
	*.memory) scenario_number "$where" "$key" "$value" 128 65536 ;;
	*.limit) scenario_number "$where" "$key" "$value" 1 86400 ;;
	*.script) value=$(scenario_path "$where" "$key" "$value" "$dir") || exit 1 ;;
	*.file) value=$(scenario_path "$where" "$key" "$value" "$dir") || exit 1 ;;
	*.dom0) value=$(scenario_path "$where" "$key" "$value" "$dir") || exit 1 ;;
	*.tools) scenario_one_of "$where" "$key" "$value" peers ;;
	*.end) scenario_one_of "$where" "$key" "$value" poweroff reboot crash any ;;
	*.allow) scenario_regex "$where" "$key" "$value" ;;
	*.set) [[ $value =~ ^[A-Z_]+= ]] || die "$where: set is '$value'; it takes a variable like MODES=self" ;;
	*.args | *.xl | *.beside) ;;
	*) die "$where: a guest has no setting '$key'" ;;
	esac
	case $key in
	file | xl | set | allow) S[$section.$key]+=$value$'\n' ;;
	*) S[$section.$key]=$value ;;
	esac
}

# scenario_read FILE: fills S (keys host.KEY and NAME.KEY) and GUESTS, in order.
scenario_read() {
	local file=$1 dir line number=0 section='' name
	local re_guest='^\[guest +([A-Za-z0-9][A-Za-z0-9._-]*)\]$' re_set='^([a-z][a-z0-9]*) *= *(.*)$'
	[ -r "$file" ] || die "cannot read the scenario $file"
	dir=$(dirname "$(realpath "$file")")
	scenario_defaults
	while IFS= read -r line || [ -n "$line" ]; do
		number=$((number + 1))
		line=${line#"${line%%[![:space:]]*}"}
		line=${line%"${line##*[![:space:]]}"}
		case $line in '' | '#'*) continue ;; esac
		if [ "$line" = '[host]' ]; then
			section=host
		elif [[ $line =~ $re_guest ]]; then
			section=${BASH_REMATCH[1]}
			[ "$section" != host ] || die "$file:$number: a guest cannot be named 'host'"
			[ -z "${S[$section.vcpus]:-}" ] || die "$file:$number: two guests named '$section'"
			scenario_guest "$section"
		elif [[ $line =~ $re_set ]]; then
			[ -n "$section" ] || die "$file:$number: a setting before [host] or [guest NAME]"
			scenario_set "$file:$number" "$dir" "$section" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
		else
			die "$file:$number: neither [host], [guest NAME] nor KEY = VALUE: $line"
		fi
	done <"$file"
	[ ${#GUESTS[@]} -gt 0 ] || die "$file: no [guest NAME] in it"
	for name in "${GUESTS[@]}"; do
		for line in type kernel script; do
			[ -n "${S[$name.$line]}" ] || die "$file: guest $name has no $line"
		done
	done
	for name in "${GUESTS[@]}"; do
		[ -z "${S[$name.beside]}" ] || scenario_beside "$file" "$name" "${S[$name.beside]}"
	done
}

# scenario_beside FILE NAME OTHER: OTHER is one that can run beside NAME. Its end is "stopped",
# which no scenario can set: dom0 ends it.
scenario_beside() {
	local file=$1 name=$2 other=$3 what
	[[ " ${GUESTS[*]} " == *" $other "* ]] || die "$file: guest $name: beside is '$other'; there is no such guest"
	[ "${S[host.together]}" = no ] || die "$file: guest $name: no beside where all guests run together"
	for what in beside dom0; do
		[ -z "${S[$other.$what]}" ] || die "$file: guest $other runs beside $name; it cannot have a $what of its own"
	done
	[ -z "${S[$other.end]}" ] || [ "${S[$other.end]}" = stopped ] || die "$file: guest $other runs beside $name; it has no end of its own"
	S[$other.end]=stopped
}
