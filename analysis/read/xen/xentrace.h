/* SPDX-License-Identifier: GPL-2.0-only */
/* Xen's trace, as xentrace.c reads it. */
#ifndef XCALL_XENTRACE_H
#define XCALL_XENTRACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/file.h"
#include "base/memory.h"

#define XC_DOM_IDLE	0x7fff

enum xc_runstate { XC_RS_RUNNING, XC_RS_RUNNABLE, XC_RS_BLOCKED, XC_RS_OFFLINE,
		   XC_RS_UNKNOWN };

#define XC_TRC_CPU_CHANGE	0x001f003u
#define XC_TRC_WRAP		0x001f002u
#define XC_TRC_LOST		0x001f001u
#define XC_TRC_DOM_ADD		0x0041001u
#define XC_TRC_DOM_REM		0x0041002u
#define XC_TRC_CONTINUE		0x0021002u	/* runs on */
#define XC_TRC_WAKE		0x0028004u
#define XC_TRC_PV_HYPERCALL	0x020100du
#define XC_TRC_PV_SUBCALL	0x020200eu
#define XC_TRC_HVM_VMENTRY	0x0081001u
#define XC_TRC_VMX_EXIT		0x0081002u
#define XC_TRC_SVM_EXIT		0x0081003u
#define XC_TRC_VMX_EXIT64	0x0081102u
#define XC_TRC_SVM_EXIT64	0x0081103u
#define XC_TRC_HVM_VMMCALL	0x0082012u
#define XC_TRC_HVM_INJ_VIRQ	0x0082004u
#define XC_TRC_PV_FORCED_OP	0x0201105u	/* 64-bit */
#define XC_TRC_GUEST		0x0800f000u

/* hypercall vcpu_op, as PV_HYPERCALL tells of it: op, command, vCPU */
#define XC_VCPU_OP		24u
enum xc_vcpuop { XC_VCPUOP_INITIALISE, XC_VCPUOP_UP, XC_VCPUOP_DOWN, XC_VCPUOP_IS_UP };

struct xc_host_rec {
	uint64_t tsc;		/* host; the last one seen if the record has none */
	uint64_t offset;	/* in the file */
	uint32_t event;
	uint16_t pcpu;
	uint8_t n;		/* words in d */
	bool has_tsc;
	uint32_t d[7];
	/* the vCPU that was current on the pCPU, dom < 0: unknown */
	int32_t dom;
	uint32_t vcpu;
	/* it is in an event_channel_op since then, 0: is not */
	uint64_t in_op;
	bool injects;		/* a VMENTRY that carries an interrupt */
};

/* RUNSTATE_CHANGE: payload d[0] = vcpu | dom << 16 */
static inline bool xc_is_runstate(uint32_t event)
{
	return (event & 0x0ffff00f) == 0x21001 && (event >> 4 & 15) < 4 &&
	       (event >> 8 & 15) < 4;
}

/* of a RUNSTATE_CHANGE: from which state to which, and whose */
static inline unsigned int xc_state_before(const struct xc_host_rec *r)
{
	return r->event >> 8 & 15;
}

static inline unsigned int xc_state_after(const struct xc_host_rec *r)
{
	return r->event >> 4 & 15;
}

static inline int32_t xc_state_dom(const struct xc_host_rec *r)
{
	return r->d[0] >> 16;
}

static inline uint32_t xc_state_vcpu(const struct xc_host_rec *r)
{
	return r->d[0] & 0xffff;
}

/* a PV guest's hypercall about the life of a vCPU: d[1] an xc_vcpuop, d[2] the vCPU */
static inline bool xc_is_vcpuop(uint32_t event, const uint32_t *d, unsigned int n)
{
	return (event == XC_TRC_PV_HYPERCALL || event == XC_TRC_PV_SUBCALL) && n >= 3 &&
	       (d[0] & 0xfffff) == XC_VCPU_OP && d[1] <= XC_VCPUOP_IS_UP;
}

/* of a record's header: payload words, and the whole record's bytes */
static inline unsigned int xc_trc_words(uint32_t header)
{
	return header >> 28 & 7;
}

static inline unsigned int xc_trc_size(uint32_t header)
{
	return 4 + (header >> 31 ? 8 : 0) + xc_trc_words(header) * 4;
}

struct xc_window {
	uint64_t pos;
	uint32_t len;
};

struct xc_pcpu {		/* one pCPU's records, and a cursor in them */
	unsigned int pcpu;
	struct xc_window *windows;
	size_t n_windows, cap_windows;
	/* cursor */
	size_t w;		/* windows begun */
	uint64_t pos, end, tsc;
	uint64_t first_tsc;	/* of the first record that has one, 0: none so far */
	int32_t dom;
	uint32_t vcpu;
	uint64_t in_op;
	bool injecting;		/* since its last VMEXIT */
	bool ahead;
	bool brief;		/* yields only what changes a vCPU: xc_pcpu_next() */
	struct xc_host_rec next;
	struct xc_view view;
	uint64_t records, lost, backwards;	/* up to here */
	char pad[XC_LINE];	/* the next one's may be read by another CPU */
};

/*
 * Each pCPU's cursor is its own: several threads may read, one pCPU each.
 */
struct xc_xen {
	struct xc_file file;
	struct xc_pcpu *pcpus;
	unsigned int n_pcpus;
	uint64_t cut;
	/*
	 * Where in the file xentrace began with its first pCPU again: the first three rounds,
	 * the last two. UINT64_MAX, 0: there are not so many.
	 */
	uint64_t rounds_first[3], rounds_last[2];
	/* TSC: all pCPUs' records from then to then are there, but for losses */
	uint64_t whole_from, whole_to;
	/* it has told of losses, on any pCPU: their ends may hide some */
	bool lossy;
	bool lossy_known;
};

/* one more than the highest number of a pCPU */
unsigned int xc_xen_pcpus(const struct xc_xen *x);

int xc_xen_open(struct xc_xen **xen, const char *path, bool partial);
void xc_xen_close(struct xc_xen *xen);
/*
 * ends.c: it was cut out of a longer one, before its begin or after its end. Sets
 * whole_from, whole_to.
 */
void xc_xen_begin_cut(struct xc_xen *x);
void xc_xen_end_cut(struct xc_xen *x);
/* the TSC of the first record that has one, for those before it; 0: none has */
uint64_t xc_pcpu_first_tsc(const struct xc_xen *x, const struct xc_pcpu *p);
void xc_pcpu_rewind(struct xc_pcpu *p);
/*
 * Next record of a pCPU; brief: only changes of run state and VMENTRYs that inject
 * (and who runs on, where nothing else tells), vCPUs coming and going, new domains, losses,
 * and the first record. An error comes again when asked again. XC_LOSS_BEGIN, with the first lost TSC in rec->tsc,
 * comes before the LOST record, which is XC_LOSS_END with the time of
 * resumption and the count in d[0]. WRAP records are passed over.
 */
int xc_pcpu_next(struct xc_xen *x, struct xc_pcpu *p, struct xc_host_rec *rec);
/* are all pCPUs in the trace at that time? */
static inline bool xc_xen_is_whole(const struct xc_xen *x, uint64_t tsc)
{
	return tsc >= x->whole_from && tsc <= x->whole_to;
}

/* all that a full pass would say of losses, if none was made yet */
int xc_xen_scan(struct xc_xen *x);
/*
 * Can no record be missing after the last one? One is lost where the ring has no room:
 * then what was in it came out in the last two windows, for one may have been on its way
 * out already.
 */
bool xc_pcpu_end_is_whole(const struct xc_pcpu *p, uint64_t buffer_bytes);
const char *xc_trc_name(uint32_t event);	/* NULL: not one we know */

#endif
