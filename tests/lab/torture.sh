# SPDX-License-Identifier: GPL-2.0-only
# In a guest: scftorture for SECONDS with a CPU going off or on every second
# (onoff_interval is in jiffies, HZ is 250). The file "seconds" beside it may set
# how long. Status 0 only if the module itself says SUCCESS.
seconds=60
[ ! -r seconds ] || read -r seconds <seconds
insmod "$MODULES/torture.ko"
insmod "$MODULES/scftorture.ko" onoff_holdoff=1 onoff_interval=250 stat_interval=15 verbose=0
sleep "$seconds"
rmmod scftorture
dmesg | grep 'scftorture:' >"$OUT/scftorture.log"
cat "$OUT/scftorture.log"
grep -q 'scftorture: --- End of test: SUCCESS' "$OUT/scftorture.log"
