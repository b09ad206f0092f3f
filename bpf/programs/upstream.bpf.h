/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Upstream's tracepoints in the words of trace_format.h, as far as they say the
 * same: for a kernel without xcall's. They carry no TSC, so that a record has
 * the monotonic clock, marked in its id; user space puts the TSC in its place.
 * Included by record.bpf.c. The order of arguments is that of Linux 6.5 to 6.12:
 * sources.c looks at their number. Not tp_btf: some arguments are pointers to
 * functions, which it does not let pass, and a csd may be NULL.
 */
struct __call_single_node {
	unsigned int u_flags;
} __attribute__((preserve_access_index));

struct __call_single_data {
	struct __call_single_node node;
} __attribute__((preserve_access_index));

struct irqaction {
	const char *name;
} __attribute__((preserve_access_index));

struct task_struct {
	int pid;
	char comm[16];
} __attribute__((preserve_access_index));

/* include/linux/smp_types.h */
#define CSD_FLAG_TYPE_MASK 0xf0

volatile __u64 window_begin_ns = ~0ULL;
volatile __u64 window_end_ns = ~0ULL;
const volatile __u32 mask_words = 1;	/* of a cpumask; user space sets it */

extern const void generic_smp_call_function_single_interrupt __ksym __weak;

static __always_inline void *mono_begin(const __u64 size, __u64 *now)
{
	*now = bpf_ktime_get_ns();
	if (*now < window_begin_ns || *now >= window_end_ns)
		return NULL;
	return record_take(*now, RECORD_MONO, size);
}

/* As EVENT(), with a name for the program of its own. */
#define UPSTREAM(program, category_event, event_id, record_type, ...)		\
SEC("raw_tp/" #category_event)							\
int program(const __u64 *ctx)							\
{										\
	struct record_type *record;						\
	__u64 now;								\
										\
	(void)ctx;								\
	record = mono_begin(sizeof(struct record_type), &now);			\
	if (!record)								\
		return 0;							\
	*record = (struct record_type){ .tsc = now, .id = (event_id) | RECORD_MONO, \
					__VA_ARGS__ };				\
	ring_submit(record, sizeof(*record));					\
	return 0;								\
}

/* The type is a flag of the entry; a function that its caller runs has none. */
static __always_inline __u8 csd_type(const struct xt_csd *record)
{
	const struct __call_single_data *csd = (const void *)record->csd;
	__u32 flags = 0;

	if (!record->csd)
		return XT_TYPE_LOCAL;
	bpf_core_read(&flags, sizeof(flags), &csd->node.u_flags);
	return (flags & CSD_FLAG_TYPE_MASK) >> 4 & 3;
}

#define UPSTREAM_CSD(program, event_id, at_target, at_func, at_csd)		\
SEC("raw_tp/" #program)								\
int program(const __u64 *ctx)							\
{										\
	struct xt_csd *record;							\
	__u64 now;								\
										\
	record = mono_begin(sizeof(*record), &now);				\
	if (!record)								\
		return 0;							\
	*record = (struct xt_csd){						\
		.tsc = now, .id = (event_id) | RECORD_MONO,			\
		.target = at_target, .csd = ctx[at_csd], .func = ctx[at_func],	\
	};									\
	record->type = csd_type(record);					\
	ring_submit(record, sizeof(*record));					\
	return 0;								\
}

UPSTREAM_CSD(csd_queue_cpu, XT_CSD_QUEUED, ctx[0], 2, 3)
UPSTREAM_CSD(csd_function_entry, XT_CSD_RUN_BEGIN, bpf_get_smp_processor_id(), 0, 1)
UPSTREAM_CSD(csd_function_exit, XT_CSD_RUN_END, bpf_get_smp_processor_id(), 0, 1)

static __always_inline __u8 kind_of(__u64 callback)
{
	if (!callback)
		return XT_KIND_RESCHED;
	return callback == (__u64)&generic_smp_call_function_single_interrupt ?
	       XT_KIND_SINGLE : XT_KIND_IRQ_WORK;
}

UPSTREAM(ipi_send_cpu, ipi_send_cpu, XT_IPI_SEND, xt_ipi_send,
	 .kind = kind_of(ctx[2]), .target = ctx[0], .port = XT_PORT_UNKNOWN)
UPSTREAM(wake_idle, sched_wake_idle_without_ipi, XT_IPI_SKIP, xt_ipi_skip,
	 .kind = XT_KIND_RESCHED, .reason = XT_SKIP_POLLING, .target = ctx[0])

struct mask {
	__u64 bits, now;
};

/* One word of a mask: a record for each of its CPUs. */
static long mask_word(__u32 word, void *context)
{
	struct mask *mask = context;
	__u64 bits = 0;
	int bit;

	bpf_probe_read_kernel(&bits, sizeof(bits), (const void *)(mask->bits + word * 8));
	for (bit = 0; bit < 64; bit++) {
		struct xt_ipi_send *record;

		if (!(bits >> bit & 1))
			continue;
		record = record_take(mask->now, RECORD_MONO, sizeof(*record));
		if (!record)
			continue;
		*record = (struct xt_ipi_send){
			.tsc = mask->now, .id = XT_IPI_SEND | RECORD_MONO,
			.kind = XT_KIND_CALL, .target = word * 64 + bit, .port = XT_PORT_UNKNOWN,
		};
		ring_submit(record, sizeof(*record));
	}
	return 0;
}

SEC("raw_tp/ipi_send_cpumask")
int ipi_send_cpumask(const __u64 *ctx)
{
	struct mask mask = { ctx[0], bpf_ktime_get_ns() };

	if (mask.now >= window_begin_ns && mask.now < window_end_ns)
		bpf_loop(mask_words, mask_word, &mask, 0);
	return 0;
}

/*
 * The names are those of arch/x86/xen/smp.c: "resched0", "callfuncsingle0" ...,
 * here as little-endian words.
 */
#define NAME_RESCHED	0x64656863736572ULL
#define NAME_CALLFUNC	0x636e75666c6c6163ULL
#define NAME_SINGLE	0x656c676e6973ULL
#define NAME_IRQWORK	0x6b726f77717269ULL
#define BYTES_7		0x00ffffffffffffffULL
#define BYTES_6		0x0000ffffffffffffULL

static __always_inline int kind_of_action(const struct irqaction *action)
{
	const char *text = NULL;
	__u64 name[2] = {};

	bpf_core_read(&text, sizeof(text), &action->name);
	bpf_probe_read_kernel_str(name, sizeof(name), text);
	if ((name[0] & BYTES_7) == NAME_RESCHED)
		return XT_KIND_RESCHED;
	if (name[0] == NAME_CALLFUNC)
		return (name[1] & BYTES_6) == NAME_SINGLE ? XT_KIND_SINGLE : XT_KIND_CALL;
	if ((name[0] & BYTES_7) == NAME_IRQWORK)
		return XT_KIND_IRQ_WORK;
	return -1;
}

#define UPSTREAM_IRQ(program, event_id)						\
SEC("raw_tp/" #program)								\
int program(const __u64 *ctx)							\
{										\
	int kind = kind_of_action((const void *)ctx[1]);			\
	struct xt_ipi_recv *record;						\
	__u64 now;								\
										\
	if (kind < 0)								\
		return 0;							\
	record = mono_begin(sizeof(*record), &now);				\
	if (!record)								\
		return 0;							\
	*record = (struct xt_ipi_recv){ .tsc = now, .id = (event_id) | RECORD_MONO, \
					.kind = kind, .port = XT_PORT_UNKNOWN }; \
	ring_submit(record, sizeof(*record));					\
	return 0;								\
}

UPSTREAM_IRQ(irq_handler_entry, XT_IPI_ENTRY)
UPSTREAM_IRQ(irq_handler_exit, XT_IPI_EXIT)

/* IPIs by APIC; Xen's event channels never fire these. Port 0: by APIC. */
#define UPSTREAM_APIC(event, ipi_kind)						\
UPSTREAM(event##_entry, event##_entry, XT_IPI_ENTRY, xt_ipi_recv, .kind = ipi_kind) \
UPSTREAM(event##_exit, event##_exit, XT_IPI_EXIT, xt_ipi_recv, .kind = ipi_kind)

UPSTREAM_APIC(reschedule, XT_KIND_RESCHED)
UPSTREAM_APIC(call_function, XT_KIND_CALL)
UPSTREAM_APIC(call_function_single, XT_KIND_SINGLE)
UPSTREAM_APIC(irq_work, XT_KIND_IRQ_WORK)

/* On every kernel: these have no event of xcall's. */
UPSTREAM(cpuhp_enter, cpuhp_enter, XT_HP_ENTER, xt_hp,
	 .cpu = ctx[0], .value = ctx[1], .state = ctx[2], .func = ctx[3])
UPSTREAM(cpuhp_multi_enter, cpuhp_multi_enter, XT_HP_ENTER, xt_hp,
	 .multi = 1, .cpu = ctx[0], .value = ctx[1], .state = ctx[2], .func = ctx[3])
UPSTREAM(cpuhp_exit, cpuhp_exit, XT_HP_EXIT, xt_hp,
	 .cpu = ctx[0], .value = ctx[3], .state = ctx[2])

SEC("raw_tp/sched_switch")
int sched_switch(const __u64 *ctx)
{
	const struct task_struct *prev = (const void *)ctx[1], *next = (const void *)ctx[2];
	struct xt_switch *record;
	__u64 now;

	record = mono_begin(sizeof(*record), &now);
	if (!record)
		return 0;
	*record = (struct xt_switch){
		.tsc = now, .id = XT_SWITCH | RECORD_MONO, .preempted = (__u8)ctx[0],
		.state = ctx[3],
	};
	bpf_core_read(&record->prev, sizeof(record->prev), &prev->pid);
	bpf_core_read(&record->next, sizeof(record->next), &next->pid);
	bpf_core_read(record->comm, sizeof(record->comm), &next->comm);
	ring_submit(record, sizeof(*record));
	return 0;
}
