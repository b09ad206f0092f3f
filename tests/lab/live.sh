# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a guest, for live.t: a recording around the figures around the work, so that all
# that --live counted between its begin and its end is in the trace, too.
case $1 in
'') xcall-record -j -o "$OUT/trace" -- sh "$0" live >"$OUT/record.json" ;;
live)
	status=0
	xcall-record --live -j -i 0.5 -- sh "$0" work >"$OUT/live.ndjson" 2>"$OUT/live.err" || status=$?
	echo "$status" >"$OUT/live.status"
	exit
	;;
work)
	xcall-bench -q -t 1500 -n 300 -r 3 -m self,single,broadcast,mask,async -o /tmp/bench all
	exit
	;;
esac

# case_is NAME COMMAND...: its exit status in $OUT/NAME.status, its words beside it.
case_is() {
	name=$1
	shift
	status=0
	"$@" >"$OUT/$name.out" 2>"$OUT/$name.err" || status=$?
	echo "$status" >"$OUT/$name.status"
}

# Ended after some tables: they come when the programs are loaded.
interrupted() {
	xcall-record --live -i 0.2 &
	program=$!
	while [ "$(grep -c '^CALL' "$OUT/interrupted.out")" -lt 7 ]; do sleep 0.1; done
	kill -INT "$program"
	wait "$program"
}

case_is interrupted interrupted
case_is duration xcall-record --live -j -q -d 0.5 -- sleep 100
case_is passed xcall-record --live -q -- sh -c 'exit 7'
case_is unknown xcall-record --live -q -- no-such-program
case_is full sh -c 'xcall-record --live -j -d 1 >/dev/full'
case_is reader sh -c '{ xcall-record --live -i 0.1 -d 1000; echo "status $?" >&2; } | head -n 3'
