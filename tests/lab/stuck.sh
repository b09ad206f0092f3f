# SPDX-License-Identifier: GPL-2.0-only
# In a guest: one call stuck for each reason, and what the kernel says of it. One TAP line
# per case in $OUT/tap.
fault=/sys/kernel/debug/xcall/fault
stuck=/sys/kernel/debug/xcall/stuck
number=0

result() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $TYPE: $2" >>"$OUT/tap"
	else
		echo "not ok $number - $TYPE: $2" >>"$OUT/tap"
		dmesg | tail -n 12 | sed 's/^/# /' >>"$OUT/tap"
	fi
}

count() {
	awk -v words="$1" 'index($0, words) { print $1 }' "$stuck"
}

# slow HOW MS WORDS: the call comes back, and the report says WORDS.
slow() {
	dmesg -c >/dev/null
	before=$(count "$3")
	insmod "$MODULES/xcall_slow.ko" how="$1" cpu=1 ms="$2"
	result $? "$1: the call comes back"
	rmmod xcall_slow
	dmesg | grep -q "waits for CPU1 since [0-9]* ms: call of .*, $3"
	result $? "$1: says: $3"
	[ "$(count "$3")" -gt "$before" ]
	result $? "$1: counted"
	dmesg | grep -q "the call to CPU1 came back after"
	result $? "$1: says that it came back"
}

echo 300 >/sys/module/smp/parameters/csd_lock_timeout
xcall-record -q -e stuck,csd,ipi -o "$OUT/trace" &
recorder=$!
while ! [ -s "$OUT/trace/ctf/metadata" ]; do usleep 100000; done

slow handler 900 'the function itself takes this long'
slow nested 900 'the function itself takes this long'
slow behind 900 'another function, before it, takes this long'
slow masked 900 'the IPI is pending, the CPU has interrupts off'
# Xen's evidence is in each report.
dmesg | grep -q 'Xen: vCPU of CPU1 [a-z]* since [0-9]* ms; port [0-9]*: IPI pending'
result $? "masked: Xen's evidence is in the report"

# Short: the scheduler does not expect an offline CPU.
echo 100 >/sys/module/smp/parameters/csd_lock_timeout
slow offline 500 'the CPU is offline'
echo 300 >/sys/module/smp/parameters/csd_lock_timeout

# quick_until WORDS [COMMAND...]: a quick call to CPU 1, after COMMAND each, until a report says WORDS.
quick_until() {
	words=$1
	shift
	dmesg -c >/dev/null
	attempt=0
	while [ "$attempt" -lt 20 ] && ! dmesg | grep -q "$words"; do
		"$@"
		insmod "$MODULES/xcall_slow.ko" how=quick cpu=1
		rmmod xcall_slow
		attempt=$((attempt + 1))
	done
}

# arm FAULT: for one of all calls to CPU 1; it may be one that nobody waits for.
arm() {
	echo "$1 1 1" >"$fault"
}

# Programs that compute, on CPUs 1 to 3: there are fewer physical ones, and CPU 1 waits for its turn.
loops=
for loop in 1 2 3; do
	while :; do :; done &
	loops="$loops $!"
	taskset -p $((1 << loop)) $! >/dev/null
done
echo 3 >/sys/module/smp/parameters/csd_lock_timeout
words='waits for CPU1 since [0-9]* ms: call of .*, the vCPU waits for a physical CPU'
quick_until "$words" true
echo 300 >/sys/module/smp/parameters/csd_lock_timeout
# shellcheck disable=SC2086 # a list
kill $loops
dmesg | grep -q "$words"
result $? "no physical CPU: says so"
dmesg | grep -q 'Xen: vCPU of CPU1 \(runnable\|woken\) since'
result $? "no physical CPU: Xen's evidence is in the report"

quick_until 'the IPI was never sent, or was lost' arm lose_send
echo 'lose_send 0' >"$fault"
dmesg | grep -q 'the IPI was never sent, or was lost'
result $? "lost: says so"
dmesg | grep -q 'sent again' && dmesg | grep -q 'the call to CPU1 came back after'
result $? "lost: the IPI is sent again, and the call ends"

words='it is not queued and does not run, yet it is locked'
quick_until "$words" arm late_unlock
echo 'late_unlock 0' >"$fault"
dmesg | grep -q "waits for CPU1 since [0-9]* ms: call of .*, $words"
result $? "late unlock: says so"
[ "$(count "$words")" -gt 0 ]
result $? "late unlock: counted"

grep -q '^0 waiting now' "$stuck"
result $? "nobody waits now"
kill -INT "$recorder"
wait "$recorder"
result $? "recorded"
echo "1..$number" >>"$OUT/tap"
# shellcheck source=/dev/null
. ./gcda.sh
cat "$OUT/tap"
