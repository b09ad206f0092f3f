# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# Runs in the booted kernel, for kill.t: kills the recorder at random moments of a storm.
# $OUT/kills says how often; $OUT/N is the trace of each that came as far as to have metadata.
kills=$(cat "$OUT/kills")
while xcall-bench -q -n 1000000 -t 1000 -m self,single,broadcast,mask,async -o /tmp/storm ipi; do rm -r /tmp/storm; done &
storm=$!
n=0
while [ $n -lt "$kills" ]; do
	n=$((n + 1))
	xcall-record -q -o /tmp/trace 2>>"$OUT/err" &
	recorder=$!
	while ! [ -s /tmp/trace/ctf/metadata ]; do usleep 20000; done
	usleep $((($(head -c 4 /dev/urandom | od -An -tu4)) % 2500000))
	kill -KILL $recorder
	wait $recorder
	echo $? >>"$OUT/statuses"
	mv /tmp/trace "$OUT/$n"
done
# it storms to the end
kill -0 $storm
