# SPDX-License-Identifier: GPL-2.0-only
# In a guest with maxcpus=2 of 6: makes each step of CPU bring-up and of going down fail
# once, and brings that CPU up on a second try; then each hypercall of a restore. One TAP line per
# case in $OUT/tap.
cpus=/sys/devices/system/cpu
fault=/sys/kernel/debug/xcall/fault
number=0

result() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $2" >>"$OUT/tap"
	else
		echo "not ok $number - $2" >>"$OUT/tap"
		dmesg | tail -n 15 | sed 's/^/# /' >>"$OUT/tap"
	fi
}

online() {
	[ "$(cat "$cpus/cpu$1/online")" = "$2" ]
}

# switch CPU STATE: quiet; status of the write
switch() {
	echo "$2" >"$cpus/cpu$1/online" 2>/dev/null
}

# said WORDS: in what the kernel has logged since the case began
said() {
	dmesg | tail -n "+$((logged + 1))" | grep -q "$1"
}

# begin SPEC: arm a fault
begin() {
	logged=$(dmesg | wc -l)
	echo "$1" >"$fault"
}

# calls_work: cross-calls to all online CPUs, each with its answer
calls_work() {
	xcall-bench -q -t 2000 -n 20 -m single,broadcast -o /tmp/calls ipi
}

# refused CPU SPEC WORDS: it does not come up while SPEC is armed, says WORDS, and does
# come up when it is disarmed.
refused() {
	begin "$2"
	! switch "$1" 1
	failed=$?
	online "$1" 0 && [ "$failed" -eq 0 ]
	result $? "$TYPE: $2: CPU$1 stays offline"
	said "$3"
	result $? "$TYPE: $2: says '$3'"
	echo "${2%% *} 0" >"$fault"
	switch "$1" 1 && online "$1" 1 && calls_work
	result $? "$TYPE: $2: CPU$1 comes up on retry, and takes calls"
}

# again CPU: off, for the next case
again() {
	switch "$1" 0 || result 1 "$TYPE: CPU$1 goes offline"
}

echo 3000 >/sys/module/smp/parameters/online_timeout

# CPUs 2 to 5 have never been up: what Xen is asked only once can fail.
refused 4 'init_control 1 4 0 12' 'CPU4: EVTCHNOP_init_control: error -12'
if [ "$TYPE" = pv ]; then
	refused 5 'gdt 1 5 0 22' 'CPU5: its GDT cannot be made read-only: error -22'
fi
if [ "$TYPE" = pv ]; then
	refused 2 'initialise 1 2 0 22' 'CPU2 stays offline: VCPUOP_initialise: error -22'
	# Allocations of the call layer come first, then the context's.
	refused 3 'no_memory 1 3 2' 'CPU3 stays offline: VCPUOP_initialise: error -12'
	again 3
	refused 3 'up 1 3 0 22' 'CPU3 stays offline: VCPUOP_up: error -22'
else
	refused 2 'vcpu_info 1 2 0 22' 'CPU2 stays offline: vcpu_info: error -22'
	switch 3 1
fi
again 3
refused 3 'runstate 1 3 0 14' 'CPU3 stays offline: runstate area: error -14'
again 3
refused 3 'timer 1 3 0 28' 'CPU3 stays offline: timer: error -28'
for ports in 0 1 2; do
	again 3
	refused 3 "bind_ipi 1 3 $ports 28" 'CPU3 stays offline: IPIs: error -28'
done
if [ "$TYPE" = pv ]; then
	again 3
	refused 3 'bind_ipi 1 3 3 28' 'CPU3 stays offline: IPIs: error -28'
fi
if grep -q 'xen_hvm_callback' /proc/interrupts && dmesg | grep -q 'Xen HVM percpu callback vector'; then
	again 3
	refused 3 'upcall_vector 1 3 0 22' 'CPU3 stays offline: upcall vector: error -22'
fi
for allocation in 0 1; do
	again 3
	begin "no_memory 1 3 $allocation"
	# The masks live as long as the CPU is possible, and are asked for each time.
	! switch 3 1 && online 3 0
	result $? "$TYPE: no memory ($allocation): CPU3 stays offline"
	echo 'no_memory 0' >"$fault"
	switch 3 1 && calls_work
	result $? "$TYPE: no memory ($allocation): CPU3 comes up on retry"
done

# A CPU without its spinlock channel works; it spins.
again 3
ports=3
[ "$TYPE" = pv ] && ports=4
begin "bind_ipi 1 3 $ports 28"
switch 3 1 && online 3 1 && said 'cannot bind interrupt spinlock3: error -28' && calls_work
result $? "$TYPE: no spinlock channel: said, and CPU3 works"
echo 'bind_ipi 0' >"$fault"

# Stops between alive and online: the control CPU does not wait for ever.
again 3
begin 'stall_online 1 3'
! switch 3 1 && online 3 0
result $? "$TYPE: stalled before online: CPU3 stays offline"
said 'CPU3 is alive, but not on its way online after 3000 ms'
result $? "$TYPE: stalled before online: named, with its phase"
echo 'stall_online 0' >"$fault"
sleep 1
online 3 0
result $? "$TYPE: stalled before online: it does not turn up later"
switch 3 1 && online 3 1 && calls_work
result $? "$TYPE: stalled before online: comes up on retry"

if [ "$TYPE" = pv ]; then
	again 3
	begin 'stall_alive 1 3'
	! switch 3 1 && online 3 0
	result $? "$TYPE: stalled before alive: CPU3 stays offline"
	said 'CPU3 failed to report alive state'
	result $? "$TYPE: stalled before alive: named, with its phase"
	echo 'stall_alive 0' >"$fault"
	switch 3 1 && online 3 1 && calls_work
	result $? "$TYPE: stalled before alive: comes up on retry"

	# Xen does not answer for a dead CPU.
	begin 'is_up 1 3 0 22'
	switch 3 0
	said 'CPU3 did not go down: error -22'
	result $? "$TYPE: is_up fails: said"
	echo 'is_up 0' >"$fault"
	switch 3 1 && online 3 1 && calls_work
	result $? "$TYPE: is_up fails: comes up again"
fi

# Offlining that takes longer than the core waits for (10 s), then a CPU that is back (A8).
begin 'stall_dead 1 3'
switch 3 0
online 3 0
result $? "$TYPE: stalled on its way down: offline all the same"
said 'CPU3 failed to report dead state'
result $? "$TYPE: stalled on its way down: said"
echo 'stall_dead 0' >"$fault"
sleep 1
switch 3 1 && online 3 1 && calls_work
result $? "$TYPE: stalled on its way down: comes up again"

# A restore: Xen has forgotten what the guest had set. Each hypercall that sets it again fails once.
begin 'runstate 1 3 0 14'
vectors=
if [ "$TYPE" = pv ]; then
	# its IPI for irq_work, for good
	ipi='bind_ipi 2 3 4'
else
	ipi='bind_ipi 1 3 0'
	! dmesg | grep -q 'Xen HVM percpu callback vector' || vectors='upcall_vector 1 2'
fi
for spec in 'down 1 1' 'up 1 2' 'init_control 1 1' 'timer 1 1' 'bind_virq 1 0 1' "$ipi" ${vectors:+"$vectors"}; do
	echo "$spec" >"$fault"
done
lab-mark armed
lab-wait restored 120
words='CPU3: runstate area: error -14
CPU1 did not go down after a resume
CPU2 is up after a resume at try 2
CPU1: EVTCHNOP_init_control: error -12
CPU1 keeps its periodic timer
CPU0 is refused a VIRQ after a resume
CPU3 is refused an IPI after a resume'
while read -r line; do
	said "$line"
	result $? "$TYPE: restored: says '$line'"
done <<TEXT
$words
TEXT
if [ -n "$vectors" ]; then
	said 'CPU2 is refused an upcall vector after a resume'
	result $? "$TYPE: restored: a refused upcall vector is said"
fi
calls_work
result $? "$TYPE: restored: all CPUs take calls"
# what CPU 3 lacks it has again after that
switch 3 0 && switch 3 1 && online 3 1 && calls_work
result $? "$TYPE: restored: a CPU that lacks an IPI goes off and on"
# but for upstream's (test-kernel.t)
[ "$(dmesg | tail -n "+$((logged + 1))" | grep 'WARNING: ' | grep -vc clockevents_switch_state)" -eq 0 ]
result $? "$TYPE: restored: no warning"

echo "1..$number" >>"$OUT/tap"
cat /sys/kernel/debug/xcall/vcpus >"$OUT/vcpus"
# shellcheck source=/dev/null
. ./gcda.sh
cat "$OUT/tap"
