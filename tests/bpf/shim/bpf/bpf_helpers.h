/* SPDX-License-Identifier: GPL-2.0-only */
/* What live.bpf.c and ring.bpf.h need of libbpf's header, to compile it as a program of the host. */
#ifndef SHIM_BPF_HELPERS_H
#define SHIM_BPF_HELPERS_H

#define barrier() __asm__ __volatile__("" ::: "memory")
#define SEC(name)
#define __uint(name, value) int (*name)[value]
#define __type(name, value) __typeof__(value) *name
#define __noinline __attribute__((noinline))
#define SETTING volatile

void *bpf_map_lookup_elem(void *map, const void *key);
__u32 bpf_get_smp_processor_id(void);

#define bpf_loop(times, step, context, flags)				\
	do {								\
		__u64 shim_turn;					\
									\
		for (shim_turn = 0; shim_turn < (times); shim_turn++)	\
			if (step(shim_turn, context))			\
				break;					\
	} while (0)

#endif
