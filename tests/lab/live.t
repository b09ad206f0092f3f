#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# xcall-record --live and a full recording of the same time, while CPUs call each other and
# go off and on: the same counts to the event, the same values to the stated error (E5).
set -uo pipefail
here=$(dirname "$0")
. "$here/../../lab/lib/common.sh"
. "$here/../tap.sh"

dir=$TOP/build/tests/live
truth=$dir/truth.json
total=$dir/total.json

# ended CASE STATUS [WORDS]: with that status, and WORDS on stderr.
ended() {
	if [ "$(cat "$dir/$1.status")" = "$2" ] && grep -qF -- "${3:-}" <(cat "$dir/$1.err" && echo); then
		ok 0 "$1: ends with $2${3:+: $3}"
	else
		ok 1 "$1: ends with $2${3:+: $3}"
		sed 's/^/# /' "$dir/$1.status" "$dir/$1.err"
	fi
}

# agree NAME FILTER: passes if the jq FILTER is true of $live and $truth.
agree() {
	try "$1" jq -n -e --slurpfile l "$total" --slurpfile t "$truth" "\$l[0] as \$live | \$t[0] as \$truth | $2"
}

# same NAME FILTER: passes if FILTER gives the same of both.
same() {
	is "$(jq -cS "$2" "$total")" "$(jq -cS "$2" "$truth")" "$1"
}

plan 31
rm -rf "$dir"
try "recorded and counted at the same time" "$TOP/lab/run" -g "${XCALL_TYPES:-pv}" -k xcall -n 4 -t 400 \
	-x "$here/live.sh" -o "$dir"
ended live 0
jq -s 'map(select(.total)) | if length == 1 then .[0] else error("one total") end' "$dir/live.ndjson" >"$total"
try "every line is of the schema" jq -s -e 'length > 2 and all(.[]; .schema == "xcall.live/1")' "$dir/live.ndjson"
is "$(jq -c '[.lost, .late, .missed]' "$dir/record.json")" '[0,0,0]' "the recording lost nothing"
is "$(jq -c '[.lost, .missed]' "$total")" '[0,0]' "--live lost nothing"

# The trace, cut to the time of --live, by the analyser.
begin=$(jq .begin_tsc "$total") end=$(jq .end_tsc "$total")
before=$(sed -n 's/.*before_tsc = \([0-9]*\).*/\1/p' "$dir/trace/ctf/metadata")
after=$(sed -n 's/.*after_tsc = \([0-9]*\).*/\1/p' "$dir/trace/ctf/metadata")
try "its time is inside that of the trace" test "$before" -lt "$begin" -a "$end" -lt "$after"
try "the analyser reads the trace" sh -c '"$@" >"$0"' "$truth" \
	"$TOP/build/tests/bpf/live/truth" "$dir/trace" "$begin" "$end" "$(jq .tsc_khz "$total")"
echo "# $(jq -c '.calls' "$total")"
# shellcheck disable=SC2016 # jq's variables
{
	agree "nothing missing in the trace" '$truth | .losses == 0 and .unmatched == 0'
	agree "some thousand calls, of each kind" \
		'$live.calls.complete > 2000 and all($live.stages[]; .whole.n > 100)'
	agree "CPUs went off and on" '$live.vcpus | .dead >= 9 and .online >= 9'
	agree "complete calls" '$live.calls.complete == $truth.complete'
	agree "calls cut by the ends" '$live.calls.cut + $live.open.n == $truth.censored'
	agree "calls that failed" '$live.calls.failed == $truth.failed'
	agree "no call left unexplained" \
		'$live.calls | [.incomplete, .backwards, .reused, .no_room, .too_deep] | all(. == 0)'
	same "IPIs by kind, sent, received; reasons for none" .ipi
	same "queue entries by type" .queue
	same "steps of vCPUs" .vcpus
	same "reports of stuck calls" .stuck
	same "calls by kind and stage" '.stages | map_values(map_values(.n))'
	same "the longest by kind and stage" '.stages | map_values(map_values(.max_ns))'
	for p in p50 p99 p999; do
		# floor() to nanoseconds on both sides: one more
		agree "$p by kind and stage, within the stated error" \
			'[$truth.stages | to_entries[] | .key as $k | .value | to_entries[] | .key as $s |
			  .value.'$p'_ns as $should | $live.stages[$k][$s].'$p'_ns as $is |
			  ($is - $should | fabs) <= $should * $live.relative_error + 1] | length > 20 and all'
	done
}
try "intervals add up to the total" jq -s -e \
	'map(select(.total | not)) as $i | map(select(.total))[0] as $t |
	 ($i | map(.calls.complete) | add) == $t.calls.complete and
	 ($i | map(.ipi.sent.single) | add) == $t.ipi.sent.single and
	 ($i | map(.stages.many.deliver.n // 0) | add) == $t.stages.many.deliver.n and
	 $i[0].begin_tsc == $t.begin_tsc and $i[-1].end_tsc == $t.end_tsc' "$dir/live.ndjson"

ended interrupted 0
try "no terminal: tables of 80 columns, no escapes, a total" awk \
	'/\033/ || length > 80 { bad = 1 } / s, 4 CPUs: / { n++ } /^total of / { t++ }
	 END { exit bad || n < 5 || t != 1 }' "$dir/interrupted.out"
ended duration 143
ended passed 7
ended unknown 127 "cannot run no-such-program"
ended full 1 "cannot write to stdout: No space left on device"
ended reader 0 "status 0"
finish
