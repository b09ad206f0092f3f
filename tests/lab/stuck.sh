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
slow behind 900 'another function, before it, takes this long'
slow masked 900 'the IPI is pending, the CPU has interrupts off'
# Xen's evidence is in each report.
dmesg | grep -q 'Xen: vCPU of CPU1 [a-z]* since [0-9]* ms; port [0-9]*: IPI pending'
result $? "masked: Xen's evidence is in the report"

# quick_until FAULT WORDS: quick calls while the fault hits one of all calls to CPU 1, until
# it was one that somebody waits for, and the report says WORDS.
quick_until() {
	dmesg -c >/dev/null
	attempt=0
	while [ "$attempt" -lt 20 ] && ! dmesg | grep -q "$2"; do
		echo "$1 1 1" >"$fault"
		insmod "$MODULES/xcall_slow.ko" how=quick cpu=1
		rmmod xcall_slow
		attempt=$((attempt + 1))
	done
	echo "$1 0" >"$fault"
}

quick_until lose_send 'the IPI was never sent, or was lost'
dmesg | grep -q 'the IPI was never sent, or was lost'
result $? "lost: says so"
dmesg | grep -q 'sent again' && dmesg | grep -q 'the call to CPU1 came back after'
result $? "lost: the IPI is sent again, and the call ends"

words='it is not queued and does not run, yet it is locked'
quick_until late_unlock "$words"
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
cat "$OUT/tap"
