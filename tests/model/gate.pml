/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The gate between alive and online (src/kernel/xcall/hotplug.c), for a CPU that
 * goes on where it was stopped: one that was given up does not come online, one
 * that came through is not given up, and one that was given up comes online on a
 * later try, not before the hotplug core is ready for it. The control CPU's
 * timeout may come at any moment, but once: then it has the patience for the end.
 *
 *	NO_PARK	the control CPU gives up and leaves the gate open
 *	TWO_STEPS	the new CPU looks at the gate, then passes it
 *	NO_CLOSE	the next try leaves a parked CPU's gate as it is
 *	EARLY	the next try opens the gate before the core is ready
 */
mtype = { WAIT, OPEN, PASSED, PARK };
mtype gate = WAIT;
bit up, ready, online, gave_up;

proctype cpu()
{
again:
#ifdef TWO_STEPS
	if
	:: gate == OPEN -> goto pass
	:: gate == PARK -> goto parked
	fi;
pass:
	gate = PASSED;
#else
	atomic {
		if
		:: gate == OPEN -> gate = PASSED
		:: gate == PARK -> goto parked
		fi
	};
#endif
	assert(ready && !gave_up);
	online = 1;
	assert(!gave_up);
	goto through;
parked:
	up = 0;
	up == 1;
	goto again;
through:
	skip
}

/* a try: start the CPU, wait until it is alive, then let it through */
inline start()
{
	gave_up = 0;
#ifndef NO_CLOSE
	gate = WAIT;
#endif
#ifdef EARLY
	gate = OPEN;
#endif
	up = 1;
	ready = 1;
	gate = OPEN
}

proctype control()
{
	start();
	if
	:: online
	:: atomic {
		gate == OPEN ->
#ifndef NO_PARK
		gate = PARK;
#endif
		gave_up = 1;
		ready = 0
	   };
	   assert(!online);
	   /* or it would be started before it has stopped: the try after this */
	   up == 0;
	   start();
	   online
	:: gate == PASSED -> online
	fi
}

init
{
	atomic {
		up = 1;
		run cpu();
		run control()
	}
}
