#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# In dom0, beside xentrace.sh: xcall-xentrace with a disk that fills up, killed, and as a
# flight recorder that the guest asks for a dump.
set -e
x=/lab/dom0/xcall-xentrace
await up 400

# Once more, when QEMU lost the guest.
mkdir -p /tmp/small
mountpoint -q /tmp/small || mount -t tmpfs -o size=1m small /tmp/small
rm -rf /tmp/small/*
status=0
$x -o "$OUT/full" -w /tmp/small -r 0 -d 60 2>"$OUT/full.said" || status=$?
echo $status >"$OUT/full.status"

$x -o "$OUT/killed" -w /tmp -d 60 2>"$OUT/killed.said" &
pid=$!
until grep -q recording "$OUT/killed.said"; do sleep 0.2; done
kill -KILL $pid
wait $pid || :
sleep 1
{ pgrep -x xentrace || :; } >"$OUT/killed.left"
$x --clean 2>"$OUT/clean.said"

$x -o "$OUT/flight" -w /tmp --flight 5:64 -v 2>"$OUT/flight.said" &
pid=$!
until grep -q 'recording (' "$OUT/flight.said"; do sleep 0.2; done
tell go
await asked 400
path=/local/domain/$(xl domid "$DOMAIN")/data/xcall
for _ in {1..400}; do
	! xenstore-read "$path/flight-done" >"$OUT/answer" 2>/dev/null || break
	sleep 0.3
done
kill -USR1 $pid
await recorded 400
# what is old is kept for a dump that is wanted, and goes after it
for _ in {1..100}; do
	read -r size blocks < <(stat -c '%s %b' /tmp/xcall-xentrace.*/xen.trace)
	[ $((blocks * 512 * 10)) -ge $((size * 9)) ] || break
	sleep 0.3
done
for file in /tmp/xcall-xentrace.*/xen.trace; do
	stat -c '%s %b' "$file"
done >"$OUT/flight.size"
kill -TERM $pid
status=0
wait $pid || status=$?
echo $status >"$OUT/flight.status"
tell over
