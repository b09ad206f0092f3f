/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Order of execution: entries of one class run in the order in which they were
 * added, synchronous calls before the rest of the same batch, wakeups last; each
 * entry runs once. The list, the sorting and the walk are queue.c's; memory order is
 * publish.pml's business.
 *
 * Sender 1 adds ASYNC 1, IRQ_WORK 2, SYNC 3; sender 2 adds TTWU 4, SYNC 5,
 * SYNC 6. Who waits for a SYNC entry clobbers it as soon as it is released.
 *
 *	NO_REVERSE	the list is walked as it is: newest first
 *	NO_CLASSES	all entries in one list, in the order of arrival
 *	NEXT_LATE	the walk reads `next` after it released the entry
 */
#define ENTRIES 6
#define NONE 0
#define GONE 15

#define SYNC 0
#define REST 1
#define TTWU 2
#ifdef NO_CLASSES
#define LIST(n) REST
#else
#define LIST(n) class[n]
#endif

byte class[ENTRIES + 1];
byte head;
byte next[ENTRIES + 1];
byte added[ENTRIES + 1], adds;		/* order of arrival */
byte ran[ENTRIES + 1], runs;		/* order of execution, from 1 */
byte batch[ENTRIES + 1], batches = 1;

proctype sender(byte first)
{
	byte n;

	for (n : first .. first + 2) {
		/* xcall_inbox_add(): a failed cmpxchg is a loop back to here */
		d_step {
			next[n] = head;
			head = n;
			adds++;
			added[n] = adds
		}
	}
}

/* it may be clobbered once it ran: nobody but its owner may look into it then */
inline release(n)
{
	d_step {
		if
		:: class[n] == SYNC -> next[n] = GONE
		:: else
		fi
	}
}

inline run_entry(n)
{
	assert(ran[n] == 0);
	runs++;
	ran[n] = runs;
	batch[n] = batches
}

inline run_list(first)
{
	node = first;
	do
	:: node != NONE ->
#ifdef NEXT_LATE
		d_step { run_entry(node) };
		release(node);
		node = next[node];
#else
		d_step { run_entry(node); following = next[node] };
		release(node);
		node = following;
#endif
		assert(node != GONE)
	:: else -> break
	od
}

inline take()
{
	d_step {
		node = head;
		head = NONE;
#ifdef NO_REVERSE
		list[REST] = node;
		node = NONE;
#endif
		do
		:: node != NONE ->
			following = next[node];
			next[node] = list[LIST(node)];
			list[LIST(node)] = node;
			node = following
		:: else -> break
		od;
		following = NONE
	}
}

proctype target()
{
	byte node, following, n, m;
	byte list[3];

	do
	:: runs < ENTRIES ->
		head != NONE;
		take();
		run_list(list[SYNC]);
		run_list(list[REST]);
		run_list(list[TTWU]);
		batches++;
		d_step {
			list[SYNC] = NONE; list[REST] = NONE; list[TTWU] = NONE;
			following = NONE
		}
	:: else -> break
	od;

	n = 0;
	d_step {
		for (n : 1 .. ENTRIES) {
			for (m : 1 .. ENTRIES) {
				/* one class: as they came */
				assert(!(class[n] == class[m] &&
					 added[n] < added[m]) || ran[n] < ran[m]);
				/* one batch: class by class */
				assert(!(class[n] < class[m] &&
					 batch[n] == batch[m]) || ran[n] < ran[m])
			}
		}
	}
}

init {
	atomic {
		class[1] = REST; class[2] = REST; class[3] = SYNC;
		class[4] = TTWU; class[5] = SYNC; class[6] = SYNC;
		run sender(1);
		run sender(4);
		run target()
	}
}
