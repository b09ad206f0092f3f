/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Between ipi_bench.ko and xcall-bench: /dev/ipi_bench.
 *
 * IPI_BENCH_RUN makes one run of samples and returns when it has ended; the
 * samples are then read from the file, from offset 0, as an array of
 * struct ipi_bench_sample. A run belongs to the open file that asked for it.
 */
#ifndef IPI_BENCH_H
#define IPI_BENCH_H

#include <linux/ioctl.h>
#include <linux/types.h>

#define IPI_BENCH_DEVICE	"ipi_bench"
#define IPI_BENCH_MAX		1048576	/* samples and warm-up, each */
#define IPI_BENCH_IRQSOFF_MAX	100000	/* us */

enum ipi_bench_mode {
	IPI_BENCH_DRY,		/* no call: what measuring itself takes */
	IPI_BENCH_SELF,		/* the caller's own CPU */
	IPI_BENCH_SINGLE,	/* one other CPU, waiting */
	IPI_BENCH_BROADCAST,	/* all other online CPUs, waiting */
	IPI_BENCH_BROADCAST_LOCK, /* the same, and each handler takes one lock */
	IPI_BENCH_MASK,		/* some other CPUs, waiting */
	IPI_BENCH_ANY,		/* one of all other CPUs, the kernel's choice */
	IPI_BENCH_ASYNC,	/* one other CPU with the caller's own csd */
	IPI_BENCH_NO_WAIT,	/* one other CPU, not waiting */
	IPI_BENCH_RESCHED,	/* a reschedule IPI to one other CPU */
	IPI_BENCH_IRQ_WORK,	/* irq_work on the caller's own CPU, by an IPI to itself */
	IPI_BENCH_MODES
};

/* What the targets are doing; of all modes that have any but the caller's CPU. */
enum ipi_bench_state {
	IPI_BENCH_STATE_ANY,	/* as they are */
	IPI_BENCH_STATE_IDLE,	/* idle, and given time to fall asleep */
	IPI_BENCH_STATE_USER,	/* a program in user mode, started by the caller */
	IPI_BENCH_STATE_IRQSOFF, /* a thread of the module, interrupts mostly off */
	IPI_BENCH_STATE_POLL,	/* idle, in an idle loop that polls */
	IPI_BENCH_STATES
};

struct ipi_bench_request {
	__u32 mode;		/* ipi_bench_mode */
	__u32 state;		/* ipi_bench_state */
	__u32 sender;		/* CPU */
	__u32 target;		/* of one other CPU: which; MASK: number of CPUs */
	__u32 samples;
	__u32 warmup;		/* samples made before, and not kept */
	__u32 irqsoff_us;	/* IRQSOFF: with interrupts off at a time */
	__u32 failed_at;	/* out: sample, warm-up included, that failed */
	/* out, all with warm-up: */
	__u64 calls;		/* made */
	__u64 runs;		/* of handlers; RESCHED: IPIs that were counted */
	__u64 in_state;		/* runs that found their CPU in the state asked for */
};

/*
 * end_tsc: WAITING modes: as return_tsc; ASYNC: when the caller saw that the
 * handler had run; NO_WAIT, IRQ_WORK: in the handler; RESCHED: when the caller
 * saw the target's count of reschedule interrupts move.
 */
struct ipi_bench_sample {
	__u64 begin_tsc;	/* raw, just before the call */
	__u64 end_tsc;
	__u64 return_tsc;	/* just after the call returned */
	__u32 sender;
	__u32 target;		/* CPU; BROADCAST*, MASK: number of CPUs */
};

/*
 * EINVAL: no such mode or state, or a number out of range; ENXIO: sender or
 * target is offline, or became so; EDOM: not so many other CPUs online; EPROTO:
 * a handler ran on a wrong CPU, twice or not at all (the kernel log names the
 * CPUs); ETIMEDOUT: what is not waited for did not happen within ten seconds;
 * ERANGE: a handler's TSC was before its caller's.
 */
#define IPI_BENCH_RUN	_IOWR(0xcb, 1, struct ipi_bench_request)

#endif
