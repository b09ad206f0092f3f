/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A CPU's way from its start through the gate (src/kernel/xcall/hotplug.c), for one
 * that goes on where it was stopped. It says that it is alive as often as it is
 * asked. One that was given up does not come online; one that came through is not
 * given up; and one that was given up, before it said that it is alive or at the
 * gate, comes online on a later try, not before the hotplug core is ready for it.
 * Each timeout of the control CPU may come at any moment, but once: then it has the
 * patience for the end.
 *
 *	NO_PARK	the control CPU gives up and leaves the gate open
 *	TWO_STEPS	the new CPU looks at the gate, then passes it
 *	NO_CLOSE	the next try leaves a parked CPU's gate as it is
 *	EARLY	the next try opens the gate before the core is ready
 *	SAY_ONCE	the new CPU says that it is alive at its first start only
 *	SAY_UNASKED	it says so without a look at what it is asked
 *	NO_ASK	the control CPU that gives up at the gate leaves its release standing
 *	NO_LOOK	a CPU that is asked whether it is alive does not look at the gate
 *	NO_WAIT	the next try does not wait until a CPU that was given up has parked
 */
mtype = { KICKED, ALIVE, SHOULD_ONLINE, WAIT, OPEN, PASSED, PARK };
mtype sync = KICKED, gate = WAIT;
bit up, ready, online, gave_up, said;

proctype cpu()
{
	up == 1;
again:
#ifdef SAY_UNASKED
	sync = ALIVE;
#endif
	do
#ifndef SAY_UNASKED
	:: atomic { sync == KICKED && !said -> sync = ALIVE }
#ifdef SAY_ONCE
	   said = 1
#endif
#endif
#ifndef NO_LOOK
	:: gate == PARK -> goto parked
#endif
	:: sync == SHOULD_ONLINE -> break
	od;
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

/* a try: ask the CPU whether it is alive, close the gate, and start it */
inline start()
{
	/* the hotplug core refuses a CPU that it has let through */
	atomic { sync != SHOULD_ONLINE -> sync = KICKED };
#ifndef NO_WAIT
	gate != PARK || up == 0;
#endif
	gave_up = 0;
#ifndef NO_CLOSE
	gate = WAIT;
#endif
#ifdef EARLY
	gate = OPEN;
#endif
	up = 1
}

inline until_alive()
{
	atomic { sync == ALIVE -> sync = SHOULD_ONLINE }
}

inline let_through()
{
	ready = 1;
	gate = OPEN
}

proctype control()
{
	start();
	if
	:: until_alive()
	:: /* its time is over */
	   start();
	   until_alive()
	fi;
	let_through();
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
#ifndef NO_ASK
	   sync = KICKED;
#endif
	   start();
	   until_alive();
	   let_through();
	   online
	:: gate == PASSED -> online
	fi
}

init
{
	atomic {
		run cpu();
		run control()
	}
}
