# shellcheck shell=sh
# SPDX-License-Identifier: GPL-2.0-only
# In a guest: the kernel's own selftests; "NAME STATUS" of each in $OUT/status. What rseq's
# threads do is a loop of -r rounds in each of -t threads; -y and -s break into it. (Its
# basic_percpu_ops_test has 200 threads of 5000 rounds, too many for an emulated machine.)
set -u
# rseq's tests register their threads themselves
export GLIBC_TUNABLES=glibc.pthread.rseq=0

run() {
	name=$1
	shift
	"$@" >"$OUT/$name.log" 2>&1
	status=$?
	echo "$name $status" >>"$OUT/status"
	# shellcheck disable=SC2153 # from guest.env
	echo "lab: $NAME: $name ended with status $status, up $(cut -d' ' -f1 /proc/uptime) s" >/dev/console
}

run membarrier-single ./membarrier_test_single_thread
run membarrier-multi ./membarrier_test_multi_thread
[ "$TYPE" = pv ] || run rseq-basic ./basic_test
for program in param_test param_test_mm_cid; do
	for what in s l b 'b -M' m 'm -M' i r; do
		# shellcheck disable=SC2086 # an option and its value
		run "$program-$(echo $what | tr -d ' ')" ./$program -T $what -r 500 -t 6
	done
	run "$program-yield" ./$program -T s -r 500 -t 6 -7 -1 -m 2 -y
	run "$program-sleep" ./$program -T i -r 50 -t 6 -8 -1 -m 4 -s 1
done
# cpu-on-off-test.sh reads bash's $UID, which busybox sh lacks
for turn in 1 2 3; do
	run "cpu-hotplug-$turn" env UID=0 sh ./cpu-on-off-test.sh -a
done
