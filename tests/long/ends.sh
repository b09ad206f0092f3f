# SPDX-License-Identifier: GPL-2.0-only
# In a guest whose name says what it does, right or wrong.
echo "$NAME" >"$OUT/name"
case $NAME in
reboots | wrong-end)
	lab-save
	reboot -f
	;;
splat) echo 'BUG: of guest splat' >/dev/kmsg ;;
allowed) echo 'BUG: of guest allowed' >/dev/kmsg ;;
talks)
	lab-mark ready
	lab-wait go 60 || exit 9
	lab-wait never 1 || echo "lab-wait: $?" >"$OUT/waited"
	;;
destroyed)
	lab-save
	lab-mark ready
	sleep 60
	;;
esac
