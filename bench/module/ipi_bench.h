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

enum ipi_bench_mode {
	IPI_BENCH_SELF,		/* the caller's own CPU */
	IPI_BENCH_SINGLE,	/* one other CPU, waiting */
	IPI_BENCH_BROADCAST,	/* all other online CPUs, waiting */
	IPI_BENCH_MASK,		/* some other CPUs, waiting */
	IPI_BENCH_ASYNC,	/* one other CPU with the caller's own csd */
	IPI_BENCH_MODES
};

struct ipi_bench_request {
	__u32 mode;		/* ipi_bench_mode */
	__u32 sender;		/* CPU */
	__u32 target;		/* SINGLE, ASYNC: CPU; MASK: number of CPUs */
	__u32 samples;
	__u32 warmup;		/* samples made before, and not kept */
	__u32 failed_at;	/* out: sample, warm-up included, that failed */
	__u64 runs;		/* out: handler runs, warm-up included */
};

struct ipi_bench_sample {
	__u64 begin_tsc;	/* raw, just before the call */
	__u64 end_tsc;		/* after it returned; ASYNC: after the handler */
	__u32 sender;
	__u32 target;		/* CPU; BROADCAST, MASK: number of CPUs */
};

/*
 * EINVAL: no such mode, or counts out of range; ENXIO: sender or target is
 * offline, or became so; EDOM: not so many other CPUs online; EPROTO: a handler
 * ran on a wrong CPU, twice or not at all (the kernel log names the CPUs);
 * ETIMEDOUT: an asynchronous handler did not run within ten seconds.
 */
#define IPI_BENCH_RUN	_IOWR(0xcb, 1, struct ipi_bench_request)

#endif
