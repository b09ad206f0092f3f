/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Going offline loses nothing: a sender looks at the online bit and adds with
 * preemption off, the bit is cleared while stop_machine() has all CPUs in its
 * threads with interrupts off, and the dying CPU runs its inbox once after that.
 *
 * CPU 0 sends two calls to CPU 1 from a task, each synchronous or not, and one
 * from an interrupt; CPU 1 goes down at any moment. Wanted: each call runs once
 * on CPU 1 or is refused; nothing is left in the inbox; nobody waits for ever.
 *
 *	NO_PREEMPT_OFF	the check and the adding can be preempted
 *	NO_FLUSH	smpcfd_dying_cpu() does nothing
 *	FLUSH_FIRST	the last flush comes before all CPUs have stopped
 *	NO_STOP_ORDER	the sender's read of the online bit may be older than
 *			the stop that its CPU took part in
 */
#define CALLS 2

mtype = { NONE, PREPARE, DISABLE_IRQ, RUN, EXIT };
mtype stop = NONE;
bit acked;			/* CPU 0 has reached `stop` */

/* CPU 0: who runs, and who may */
bit stopped, in_irq, irqs_off, preempt_off;

/* CPU 1 */
bit online = 1;
bit dead, ipi;
bit stale = 1;			/* the online bit of before */
byte inbox;			/* 1: the task's csd, 2: the interrupt's */
bit lock;			/* the task's csd */
byte ran, refused;

inline run_inbox()
{
	d_step {
		assert(!dead);
		if
		:: inbox & 1 -> ran++; lock = 0
		:: else
		fi;
		if
		:: inbox & 2 -> ran++
		:: else
		fi;
		inbox = 0
	}
}

#ifdef NO_STOP_ORDER
#define ONLINE stale
#else
#define ONLINE online
#endif

inline add(entry)
{
	d_step { was_empty = (inbox == 0); inbox = inbox | entry };
	if
	:: was_empty -> ipi = 1
	:: else
	fi
}

proctype task0() provided (!stopped && !in_irq)
{
	byte call;
	bit wait, saw, was_empty;

	for (call : 1 .. CALLS) {
		if
		:: wait = 0
		:: wait = 1
		fi;
#ifndef NO_PREEMPT_OFF
		preempt_off = 1;
#endif
		saw = ONLINE;
		if
		:: saw ->
			!lock;
			lock = 1;
			add(1);
			if
			:: wait -> !lock
			:: else
			fi
		:: else -> refused++
		fi;
		preempt_off = 0
	}
}

proctype irq0()
{
	bit saw, was_empty;

	d_step { !irqs_off -> in_irq = 1 };
	saw = ONLINE;
	if
	:: saw -> add(2)
	:: else -> refused++
	fi;
	in_irq = 0
}

/* runs when CPU 0's task can be preempted */
proctype stopper0() provided (!in_irq)
{
	d_step { stop == PREPARE && !preempt_off -> stopped = 1; acked = 1 };
	d_step { stop == DISABLE_IRQ -> irqs_off = 1; acked = 1 };
	d_step { stop == RUN -> acked = 1 };
	d_step { stop == EXIT -> irqs_off = 0; stopped = 0 }
}

proctype cpu1()
{
	/* running, with interrupts on */
	do
	:: d_step { ipi -> ipi = 0 }; run_inbox()
	:: break
	od;
#ifdef FLUSH_FIRST
	run_inbox();
#endif
	stop = PREPARE;
	/* its stopper spins, interrupts still on, until CPU 0's has come */
	do
	:: d_step { ipi -> ipi = 0 }; run_inbox()
	:: d_step { acked -> acked = 0 }; break
	od;

	stop = DISABLE_IRQ;
	d_step { acked -> acked = 0 };
	stop = RUN;
	/* take_cpu_down(): the online bit, then the dying callbacks */
	online = 0;
#if !defined(NO_FLUSH) && !defined(FLUSH_FIRST)
	run_inbox();
#endif
	d_step { acked -> acked = 0 };
	stop = EXIT;
	dead = 1
}

/* once all others are done */
proctype judge()
{
	_nr_pr == 2;
	assert(inbox == 0);
	assert(ran + refused == CALLS + 1)
}

init {
	atomic {
		run judge();
		run task0();
		run irq0();
		run stopper0();
		run cpu1()
	}
}
