# SPDX-License-Identifier: GPL-2.0-only
# In a guest: CPUs 1, 2, ... go offline and online in turn while scftorture calls and the
# recorder records every queued call. The file "cycles" beside it says how often.
cpus=/sys/devices/system/cpu
last=$(sed 's/.*-//' "$cpus/present")

no-fair-server || exit 1

work() {
	insmod "$MODULES/torture.ko"
	insmod "$MODULES/scftorture.ko" nthreads=2 stat_interval=0 verbose=0
	done=0
	while [ "$done" -lt "$1" ]; do
		cpu=$((done % last + 1))
		echo 0 >"$cpus/cpu$cpu/online" || return 1
		echo 1 >"$cpus/cpu$cpu/online" || return 1
		done=$((done + 1))
		[ $((done % 100)) -ne 0 ] || echo "lab: $done of $1 cycles"
	done
	rmmod scftorture
	dmesg | grep -q 'scftorture: --- End of test: SUCCESS'
}

if [ "${1:-}" = work ]; then
	work "$2"
	exit
fi
cycles=40
[ ! -r cycles ] || cycles=$(cat cycles)
begin=$(cut -d' ' -f1 /proc/uptime)
xcall-record -q -b 8192 -e csd_queued,csd_run_begin,vcpu,stuck -o "$OUT/trace" -- sh "$0" work "$cycles"
status=$?
echo "$cycles cycles of CPUs 1-$last, uptime $begin to $(cut -d' ' -f1 /proc/uptime) s, status $status" | tee "$OUT/cycles"
exit $status
