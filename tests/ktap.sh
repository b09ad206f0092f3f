# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# KTAP, as KUnit writes it into the kernel log, for tests written in shell; sourced
# after tap.sh.

# ktap_cases LOG: a line "pass|fail|skip TAB SUITE.CASE TAB REASON" per case. A suite that
# ended before its plan was done, or failed by itself, is a failed case, as is a log in
# which not all suites are.
ktap_cases() {
	tr -d '\r' <"$1" | awk '
		function result(verdict, name, why) { printf "%s\t%s\t%s\n", verdict, name, why }
		function close_suite() {
			if (suite != "" && seen != planned)
				result("fail", suite ".plan", seen " of " planned + 0 " cases ended")
			suite = ""
		}
		{ sub(/^(<[0-9]+>)?\[ *[0-9]+\.[0-9]+\] /, "") }
		/^    # Subtest: / { close_suite(); suite = $3; seen = planned = failed = 0; next }
		/^    1\.\.[0-9]+$/ { planned = substr($1, 4) + 0; next }
		/^    (not )?ok [0-9]+ / {
			verdict = /^    ok/ ? (/# SKIP/ ? "skip" : "pass") : "fail"
			why = /# / ? substr($0, index($0, "# ") + 2) : ""
			sub(/^SKIP */, "", why)
			name = $0
			sub(/^ *(not )?ok [0-9]+ (- )?/, "", name)
			sub(/ .*/, "", name)
			result(verdict, suite "." name, why)
			if (verdict == "fail") failed++
			seen++
			next
		}
		/^1\.\.[0-9]+$/ { suites += substr($1, 4); next }
		/^(not )?ok [0-9]+ / {
			if (/^not/ && !failed) result("fail", suite ".suite", "failed, and none of its cases")
			close_suite()
			ended++
		}
		END {
			close_suite()
			if (!suites || ended != suites)
				result("fail", "ktap.plan", ended + 0 " of " suites + 0 " suites ended")
		}'
}

# ktap_tests PREFIX LOG: one test per case, with the log of those that failed.
ktap_tests() {
	local verdict name why
	while IFS=$'\t' read -r verdict name why; do
		case $verdict in
		pass) ok 0 "$1$name" ;;
		skip) skip "$1$name" "${why:-no reason given}" ;;
		*)
			ok 1 "$1$name"
			[ -z "$why" ] || echo "# $why"
			grep -a -A 4 "# ${name##*.}: \(EXPECT\|ASSERT\)" "$2" | head -n 40 | sed 's/^/# /'
			;;
		esac
	done < <(ktap_cases "$2")
}

# ktap_count VERDICT LOG
ktap_count() {
	ktap_cases "$2" | grep -c "^$1	"
}
