#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# The man pages: mandoc finds nothing wrong, and each tells of the options that its program's
# --help has, and of no others (K2).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

pages=$TOP/docs/man
bin=$TOP/build/bin

# help PROGRAM: its help, and that of its commands.
help() {
	local command
	case $1 in
	xcall)
		"$bin/xcall" --help
		"$bin/xcall" --help | sed -n 's/^  \([a-z]\{3,\}\)  .*/\1/p' | while read -r command; do
			"$bin/xcall" "$command" --help
		done
		;;
	xcall-record)
		"$bin/xcall-record" --help
		"$bin/xcall-record" --live --help
		;;
	xcall-xentrace) "$TOP/host/xcall-xentrace" -h ;;
	*) "$bin/$1" --help ;;
	esac
}

# options: those that have a line of their own in a help on stdin, one a line.
options() {
	sed -nE 's/^ +(-.*)/\1/p' | sed -E 's/  .*//' | grep -oE '(^| )--?[a-zA-Z][a-z-]*' | tr -d ' ' | sort -u
}

# documented PAGE: the options it has an entry for.
documented() {
	sed -n 's/^\.It //p' "$1" | grep -oE '(^| )Fl [^ ]+' | sed 's/.*Fl //; s/^\\-/-/; s/^/-/' | sort -u
}

plan 9
for page in xcall.1 xcall-bench.1 xcall-record.1 xcall-xentrace.8 xcall-trace.5; do
	is "$(mandoc -T lint -W warning "$pages/$page" 2>&1)" '' "$page: nothing for mandoc to say"
done
for page in xcall.1 xcall-bench.1 xcall-record.1 xcall-xentrace.8; do
	is "$(documented "$pages/$page" | tr '\n' ' ')" "$(help "${page%.*}" | options | tr '\n' ' ')" \
		"$page: the options of --help"
done
finish
