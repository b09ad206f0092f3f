/* SPDX-License-Identifier: GPL-2.0-only */
/* Between the parts of a guest's kernel: kernel.c, ipi.c. */
#ifndef GEN_KERNEL_H
#define GEN_KERNEL_H

#include "gen.h"

struct gen_call;
struct gen_csd;
struct gen_vcpu;
struct type;

/* writes a record stamped now; the time that takes is spent behind it */
#define EMIT(v, type, event, ...) do {					\
	struct type r_ = { .tsc = guest_tsc(v), .id = event, __VA_ARGS__ };	\
	gen_event(v, &r_, sizeof(r_));					\
	gen_spend(v, 30 + gen_random((v)->w, 60));			\
} while (0)

uint64_t guest_tsc(const struct gen_vcpu *v);
/* while it is recorded */
bool inside(const struct gen_vcpu *v);
/* call < 0: one that nobody looks at */
struct gen_call *truth(const struct gen_vcpu *v, long call);

/* ipi.c */
void send_one(struct gen_vcpu *v, unsigned int target, unsigned int kind, long call);
void send_many(struct gen_vcpu *v, const bool *targets, const long *calls);
/* by APIC, of a kind that needs no call: irq_work, NMI, spinlock kick */
void send_apic(struct gen_vcpu *v, unsigned int target, unsigned int kind);

/* kernel.c */
void queue_run(struct gen_vcpu *v);
void queue_other(struct gen_vcpu *v, unsigned int target);
void call_async(struct gen_vcpu *v, struct gen_csd *csd, unsigned int target);

#endif
