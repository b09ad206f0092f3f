// SPDX-License-Identifier: GPL-2.0-only
/* An event's fields as the metadata has them, against the structs they are read by. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "format/trace_format.h"
#include "read/ctf/tsdl_p.h"
#include "read/guest_trace.h"

#define F(id, type, member) \
	{ id, #member, offsetof(type, member), sizeof(((type *)0)->member) }
static const struct {
	unsigned int id;
	const char *name;
	unsigned int at, size;
} layout[] = {
	F(XT_CALL_BEGIN, struct xt_call_begin, api),
	F(XT_CALL_BEGIN, struct xt_call_begin, wait),
	F(XT_CALL_BEGIN, struct xt_call_begin, targets),
	F(XT_CALL_BEGIN, struct xt_call_begin, func),
	F(XT_CALL_END, struct xt_call_end, api),
	F(XT_CALL_END, struct xt_call_end, result),
	F(XT_CALL_END, struct xt_call_end, func),
#define WAIT(id) F(id, struct xt_csd_wait, reason), F(id, struct xt_csd_wait, target), \
		 F(id, struct xt_csd_wait, csd)
	WAIT(XT_CSD_WAIT_BEGIN), WAIT(XT_CSD_WAIT_END),
#define CSD(id) F(id, struct xt_csd, type), F(id, struct xt_csd, target), \
		F(id, struct xt_csd, csd)
	CSD(XT_CSD_LOCKED), F(XT_CSD_LOCKED, struct xt_csd, func),
	CSD(XT_CSD_QUEUED), F(XT_CSD_QUEUED, struct xt_csd, func),
	CSD(XT_CSD_RUN_BEGIN), F(XT_CSD_RUN_BEGIN, struct xt_csd, func),
	CSD(XT_CSD_RUN_END), CSD(XT_CSD_UNLOCKED),
#define SEND(id) F(id, struct xt_ipi_send, kind), F(id, struct xt_ipi_send, target), \
		 F(id, struct xt_ipi_send, port)
	SEND(XT_IPI_SEND), SEND(XT_IPI_SENT),
	F(XT_IPI_SENT, struct xt_ipi_send, result),
	F(XT_IPI_SKIP, struct xt_ipi_skip, kind),
	F(XT_IPI_SKIP, struct xt_ipi_skip, reason),
	F(XT_IPI_SKIP, struct xt_ipi_skip, target),
	F(XT_IPI_ENTRY, struct xt_ipi_recv, kind),
	F(XT_IPI_ENTRY, struct xt_ipi_recv, port),
	F(XT_IPI_EXIT, struct xt_ipi_recv, kind),
	F(XT_IPI_EXIT, struct xt_ipi_recv, port),
	F(XT_VCPU, struct xt_vcpu, phase),
	F(XT_VCPU, struct xt_vcpu, cpu),
	F(XT_VCPU, struct xt_vcpu, xen_vcpu),
	F(XT_VCPU, struct xt_vcpu, result),
	F(XT_CSD_STUCK, struct xt_csd_stuck, reason),
	F(XT_CSD_STUCK, struct xt_csd_stuck, target),
	F(XT_CSD_STUCK, struct xt_csd_stuck, csd),
	F(XT_CSD_STUCK, struct xt_csd_stuck, func),
	F(XT_CSD_STUCK, struct xt_csd_stuck, waited_us),
	F(XT_CLOCK, struct xt_clock, what),
	F(XT_CLOCK, struct xt_clock, tsc_khz),
	F(XT_HP_ENTER, struct xt_hp, cpu),
	F(XT_HP_ENTER, struct xt_hp, func),
	F(XT_HP_ENTER, struct xt_hp, state),
	F(XT_HP_ENTER, struct xt_hp, value),
	F(XT_HP_EXIT, struct xt_hp, cpu),
	F(XT_HP_EXIT, struct xt_hp, state),
	F(XT_HP_EXIT, struct xt_hp, value),
	F(XT_SWITCH, struct xt_switch, preempted),
	F(XT_SWITCH, struct xt_switch, state),
	F(XT_SWITCH, struct xt_switch, prev),
	F(XT_SWITCH, struct xt_switch, next),
	F(XT_SWITCH, struct xt_switch, comm),
	F(XT_MARKER, struct xt_marker, how),
	F(XT_MARKER, struct xt_marker, seq),
	F(XT_MARKER, struct xt_marker, after),
};

int tsdl_layout(struct lexer *lx, unsigned int id, const struct field *f,
		unsigned int n, unsigned int bits)
{
	char msg[128];
	unsigned int i, k;

	for (i = 0; i < sizeof(layout) / sizeof(layout[0]); i++) {
		if (layout[i].id != id)
			continue;
		for (k = 0; k < n; k++)
			if (!strcmp(f[k].name, layout[i].name) &&
			    f[k].at == layout[i].at * 8 &&
			    f[k].bits == layout[i].size * 8)
				break;
		if (k == n) {
			snprintf(msg, sizeof(msg),
				 "event %s: expected field %s of %u bits at bit %u",
				 xc_event_name(id), layout[i].name,
				 layout[i].size * 8, layout[i].at * 8);
			return tsdl_fail(lx, msg);
		}
	}
	if ((bits + 63) / 64 * 8 != xt_size(id)) {
		snprintf(msg, sizeof(msg), "event %s: expected %u bytes, found %u",
			 xc_event_name(id), xt_size(id), (bits + 63) / 64 * 8);
		return tsdl_fail(lx, msg);
	}
	return 0;
}
