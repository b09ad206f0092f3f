// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include "format/trace_format.h"
#include "kernel/sources.h"

#define UP(name, arguments, id) { #name, #name, arguments, 1U << XT_##id, true }

static const struct source all[] = {
#define EVENT(id, name, record, arguments, ...) \
	{ #name, "xcall_" #name, arguments, 1U << XT_##id, false },
#include "format/events.def"
	UP(csd_queue_cpu, 4, CSD_QUEUED),
	UP(csd_function_entry, 2, CSD_RUN_BEGIN),
	UP(csd_function_exit, 2, CSD_RUN_END),
	UP(ipi_send_cpu, 3, IPI_SEND),
	UP(ipi_send_cpumask, 3, IPI_SEND),
	{ "wake_idle", "sched_wake_idle_without_ipi", 1, 1U << XT_IPI_SKIP, true },
	UP(irq_handler_entry, 2, IPI_ENTRY),
	UP(irq_handler_exit, 3, IPI_EXIT),
	UP(reschedule_entry, 1, IPI_ENTRY),
	UP(reschedule_exit, 1, IPI_EXIT),
	UP(call_function_entry, 1, IPI_ENTRY),
	UP(call_function_exit, 1, IPI_EXIT),
	UP(call_function_single_entry, 1, IPI_ENTRY),
	UP(call_function_single_exit, 1, IPI_EXIT),
	UP(irq_work_entry, 1, IPI_ENTRY),
	UP(irq_work_exit, 1, IPI_EXIT),
	UP(cpuhp_enter, 4, HP_ENTER),
	UP(cpuhp_multi_enter, 5, HP_ENTER),
	UP(cpuhp_exit, 4, HP_EXIT),
	UP(sched_switch, 4, SWITCH),
};
#define COUNT (sizeof(all) / sizeof(all[0]))

const struct source *sources(unsigned int *count)
{
	*count = COUNT;
	return all;
}

/* Other arguments than those that our program reads: as good as not there. */
static bool has(const struct btf *btf, const struct source *source)
{
	const struct btf_type *type;
	char name[64];
	int id;

	snprintf(name, sizeof(name), "btf_trace_%s", source->tracepoint);
	id = btf__find_by_name_kind(btf, name, BTF_KIND_TYPEDEF);
	if (id < 0)
		return false;
	type = btf__type_by_id(btf, btf__type_by_id(btf, id)->type);
	if (!type || !btf_is_ptr(type))
		return false;
	type = btf__type_by_id(btf, type->type);
	/* a void *__data comes first */
	return type && btf_is_func_proto(type) && btf_vlen(type) == source->arguments + 1;
}

static struct {
	bool looked;		/* BTF is megabytes: once */
	bool there[COUNT];
	uint32_t events;
} kernel;

static int look(void)
{
	struct btf *btf = btf__load_vmlinux_btf();
	int err = libbpf_get_error(btf);
	unsigned int i;
	uint32_t ours = 0;

	if (err)
		return err == -ESRCH ? -ENOENT : err;
	for (i = 0; i < COUNT; i++) {
		kernel.there[i] = !(all[i].upstream && ours & all[i].event) && has(btf, &all[i]);
		if (!kernel.there[i])
			continue;
		kernel.events |= all[i].event;
		if (!all[i].upstream)
			ours |= all[i].event;
	}
	kernel.looked = true;
	btf__free(btf);
	return 0;
}

int sources_find(bool *there, uint32_t *events)
{
	int err = kernel.looked ? 0 : look();

	if (err)
		return err;
	memcpy(there, kernel.there, sizeof(kernel.there));
	*events = kernel.events;
	return 0;
}
