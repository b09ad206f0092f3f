#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Installs the packages of lab/packages/machine that this machine lacks. Does nothing when all are
# there.
set -euo pipefail
. "$(dirname "$0")/lib/common.sh"

usage() {
	cat <<-TEXT
		usage: deps.sh [-n]

		  -n  only say what is missing; exit 2 if anything is
		  -h  this text

		example: deps.sh -n
	TEXT
}

dry=
while getopts nh opt; do
	case $opt in
	n) dry=1 ;;
	h) usage; exit 0 ;;
	*) usage >&2; exit 1 ;;
	esac
done

list=$TOP/lab/packages/machine
[ -x /usr/bin/dpkg-query ] || die "this is not a Debian system" "install the tools named in $list by hand"
mapfile -t wanted < <(sed 's/#.*//' "$list" | awk 'NF { print $1 }')
mapfile -t missing < <(
	# dpkg-query fails when one name is unknown to it: that one is missing.
	{ dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || [ $? -eq 1 ]; } |
		awk '$2 == "installed" { print $1 }' | sort -u |
		comm -13 - <(printf '%s\n' "${wanted[@]}" | sort -u)
)
if [ ${#missing[@]} -eq 0 ]; then
	exit 0
fi
say "missing packages: ${missing[*]}"
[ -z "$dry" ] || exit 2
if [ "$(id -u)" -ne 0 ]; then
	die "installing packages needs root" "run as root: apt-get install ${missing[*]}"
fi
log=$XCALL_CACHE/log/deps.log
export DEBIAN_FRONTEND=noninteractive
say "apt-get update"
quietly "$log" apt-get -q update || exit 1
say "apt-get install: ${#missing[@]} packages and what they need"
quietly "$log" apt-get -q -y --no-install-recommends install "${missing[@]}" || exit 1
say "installed"
