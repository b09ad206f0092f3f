# SPDX-License-Identifier: GPL-2.0-only
# In a guest: the kernel's torture modules, one after the other, with a CPU going off or on
# every second. The file "torture" beside it may say for how many seconds each, and which,
# TORTURE_OPTIONS more of their options.
# Status 0 only if each module itself says SUCCESS.
seconds=60 which=scftorture
[ ! -r torture ] || read -r seconds which <torture

no-fair-server || exit 1
insmod "$MODULES/torture.ko"
failed=0
for module in $which; do
	# intervals are in jiffies (HZ is 250), but locktorture's, which are in seconds
	case $module in
	scftorture) options='onoff_interval=250 stat_interval=15 verbose=0' ;;
	rcutorture) options='onoff_interval=250 stat_interval=15 verbose=0' ;;
	locktorture) options='onoff_interval=1 stat_interval=15 verbose=0 torture_type=spin_lock_irq' ;;
	*) echo "no module $module"; exit 1 ;;
	esac
	dmesg -c >/dev/null
	# shellcheck disable=SC2086 # words; of two for the same the last counts
	insmod "$MODULES/$module.ko" onoff_holdoff=1 $options ${TORTURE_OPTIONS:-} || exit 1
	past=0
	while [ "$past" -lt "$seconds" ]; do
		sleep 10
		past=$((past + 10))
		[ $((past % 60)) -ne 0 ] || echo "lab: $module, $past of $seconds s"
	done
	rmmod "$module"
	dmesg >"$OUT/$module.log"
	grep 'End of test' "$OUT/$module.log"
	grep -q 'End of test: SUCCESS' "$OUT/$module.log" || failed=1
done
exit $failed
