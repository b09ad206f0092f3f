#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# check.sh FINAL FRAGMENT...: every option a fragment asks for stands in FINAL as asked.
# A later fragment overrides an earlier one. Exit 1 and one line per lost option otherwise.
set -eu
[ $# -ge 2 ] || { echo "usage: check.sh .config FRAGMENT..." >&2; exit 1; }
final=$1
shift
cat "$@" | awk -v final="$final" '
	function name(line) {
		if (line ~ /^# CONFIG_[A-Z0-9a-z_]+ is not set$/) return substr(line, 3, index(line, " is not") - 3)
		if (line ~ /^CONFIG_[A-Z0-9a-z_]+=/) return substr(line, 1, index(line, "=") - 1)
		return ""
	}
	function value(line) { return line ~ /^#/ ? "n" : substr(line, index(line, "=") + 1) }
	BEGIN {
		while ((status = (getline line < final)) > 0)
			if ((n = name(line)) != "") got[n] = value(line)
		if (status < 0) { print "check.sh: cannot read " final; exit 1 }
	}
	(n = name($0)) != "" { want[n] = value($0) }
	END {
		for (n in want) {
			have = (n in got) ? got[n] : "n"
			if (have != want[n]) { printf "%s: asked for %s, got %s\n", n, want[n], have; lost++ }
		}
		exit lost > 0
	}' >&2
