/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What of a trace is kept for hotplug; each begins with its tsc. Internal to
 * events.c, windows.c and steps.c.
 */
#ifndef XCALL_HOTPLUG_P_H
#define XCALL_HOTPLUG_P_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct xc_bench;
struct xc_guest;
struct xc_xen;

struct hp_vcpu {		/* XT_VCPU */
	uint64_t tsc;
	uint32_t cpu, on;	/* on: the CPU that tells of it */
	uint8_t phase;
};

struct hp_state {		/* XT_HP_ENTER, XT_HP_EXIT */
	uint64_t tsc, func;
	uint32_t cpu;
	int state;
	bool enter;
};

enum hp_mark_what { HP_INITIALISE, HP_UP, HP_DOWN, HP_WOKEN, HP_RUNNING, HP_OFFLINE };

struct hp_mark {		/* Xen's word of a vCPU; guest TSC */
	uint64_t tsc;
	uint32_t cpu;
	uint8_t what;
};

struct hp_run {			/* from then on */
	uint64_t tsc;
	uint8_t state;		/* xc_runstate */
};

struct hp_runs {		/* of one CPU */
	struct hp_run *list;
	size_t n, cap;
};

struct hp_window {		/* guest TSC */
	uint64_t from, to;
};

struct xc_steps {
	struct xc_guest *g;
	int *cpu_of;		/* Xen's vCPU: the guest's CPU, -1: none */
	unsigned int n_vcpus;
	const struct xc_xen *xen;	/* NULL: no run states are known on the guest's clock */
	uint8_t *now;		/* xc_runstate of each CPU */
	bool *losing;		/* each pCPU */
	size_t n_pcpus;
	unsigned int n_losing;
	/* where samples are: in order, apart; what lies in none is not kept */
	struct hp_window *windows;
	size_t n_windows, opened;
	/* each in order of time, but for what came late */
	struct hp_vcpu *vcpu;
	size_t n_vcpu, cap_vcpu;
	struct hp_state *state;
	size_t n_state, cap_state;
	struct hp_mark *mark;
	size_t n_mark, cap_mark;
	struct hp_runs *runs;	/* of each CPU, g->trace->cpus of them */
};

/* does this benchmark count? */
bool hp_counts(const struct xc_guest *g, const struct xc_bench *b);
void hp_windows(struct xc_steps *s);
/* the window that has it, or NULL */
const struct hp_window *hp_window_at(const struct xc_steps *s, uint64_t tsc);
/* the steps of each sample of b */
void hp_count(const struct xc_steps *s, struct xc_bench *b);

#endif
