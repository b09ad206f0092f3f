// SPDX-License-Identifier: GPL-2.0-only
/* One pass over the records of a perf.data: where those of each CPU are. */
#include <errno.h>

#include "base/map.h"
#include "base/memory.h"
#include "read/perf/perf_p.h"
#include "read/xen/xentrace.h"

/* perf's own records; the kernel's are in linux/perf_event.h */
enum { P_ATTR = 64, P_TRACING_DATA = 66, P_ID_INDEX = 69, P_AUXTRACE = 71, P_FEATURE = 80,
       P_COMPRESSED = 81, P_COMPRESSED2 = 83 };

struct xc_index {
	struct xc_perf *p;
	int64_t cpu;		/* of the window that is open, -1: none */
};

static void add_window(struct xc_index *x, uint32_t cpu, uint64_t pos, uint32_t size)
{
	struct xc_perf *p = x->p;
	struct xc_perf_cpu *c;
	struct xc_window *w;

	p->cpus = xc_grow(p->cpus, &p->n_cpus, cpu + 1, sizeof(*p->cpus));
	c = &p->cpus[cpu];
	c->exists = true;
	w = c->n_windows ? &c->windows[c->n_windows - 1] : NULL;
	/* what lies between is no other CPU's */
	if (x->cpu == cpu && w && pos + size - w->pos <= UINT32_MAX) {
		w->len = pos + size - w->pos;
		return;
	}
	c->windows = xc_grow(c->windows, &c->cap_windows, c->n_windows + 1,
			     sizeof(*c->windows));
	c->windows[c->n_windows++] = (struct xc_window){ pos, size };
	x->cpu = cpu;
}

static int losses(struct xc_index *x, uint64_t pos, uint32_t size)
{
	struct xc_perf *p = x->p;
	uint64_t lost;
	uint32_t cpu;
	int err = xc_perf_lost(p, pos, size, &lost, &cpu);

	if (err || !lost)
		return err;
	if (xc_perf_u32(p, pos) == PERF_RECORD_LOST) {
		add_window(x, cpu, pos, size);
		p->cpus[cpu].told += lost;
	} else {
		p->cpus = xc_grow(p->cpus, &p->n_cpus, cpu + 1, sizeof(*p->cpus));
		p->cpus[cpu].lost += lost;
	}
	return 0;
}

/* a record; *more: bytes after it that are no record */
static int take(struct xc_index *x, uint64_t pos, uint32_t size, uint64_t *more)
{
	struct xc_perf *p = x->p;
	uint32_t type = xc_perf_u32(p, pos);
	struct xc_perf_sample s;
	int err = 0;

	*more = 0;
	if ((type == PERF_RECORD_SAMPLE || type == PERF_RECORD_LOST ||
	     type == PERF_RECORD_LOST_SAMPLES || type == P_ID_INDEX) && p->resolved < p->n_attrs)
		err = xc_perf_resolve(p);
	if (err)
		return err;
	switch (type) {
	case PERF_RECORD_SAMPLE:
		if (!p->n_attrs)
			return xc_perf_bad(p, pos, "a sample, and no event before it");
		err = xc_perf_sample(p, pos, size, &s);
		if (!err && s.attr->id)
			add_window(x, s.cpu, pos, size);
		return err;
	case PERF_RECORD_LOST:
	case PERF_RECORD_LOST_SAMPLES:
		return p->n_attrs ? losses(x, pos, size) : 0;
	case P_ATTR:
		return p->pipe ? xc_perf_attr_record(p, pos, size) : 0;
	case P_ID_INDEX:
		return xc_perf_id_index(p, pos, size);
	case P_TRACING_DATA:
	case P_AUXTRACE:
		if (size < 16)
			return xc_perf_bad(p, pos, "record type %u of %u bytes", type, size);
		*more = type == P_AUXTRACE ? xc_perf_u64(p, pos + 8) :
			((uint64_t)xc_perf_u32(p, pos + 8) + 7) / 8 * 8;
		if (*more > p->end - pos - size)
			return 0;
		return type == P_AUXTRACE ? 0 : xc_perf_formats(p, pos + size, *more);
	case P_FEATURE:
		/* the formats, 1, have a record of their own */
		if (size < 16 || xc_perf_u64(p, pos + 8) < 2 || xc_perf_u64(p, pos + 8) > 255)
			return 0;
		return xc_perf_feature(p, xc_perf_u64(p, pos + 8), pos + 16, size - 16);
	case P_COMPRESSED:
		return -EAGAIN;
	case P_COMPRESSED2:
		return xc_perf_bad(p, pos, "compressed as perf does since 6.16: not read (perf record without -z, or perf inject -i FILE)");
	}
	return 0;
}

int xc_perf_index(struct xc_perf *p, bool partial)
{
	struct xc_index x = { p, -1 };
	uint64_t pos = p->data, more, dropped = 0, left;
	uint32_t size;
	int err;

	while (pos < p->end) {
		left = p->end - pos;
		size = left < 8 ? 0 : xc_perf_u16(p, pos + 6);
		more = 0;
		if (left >= 8 && size < 8)
			return xc_perf_bad(p, pos, "a record of %u bytes", size);
		err = left < 8 || size > left ? 0 : take(&x, pos, size, &more);
		if (err)
			return err;
		if (left < 8 || size > left || more > left - size) {
			if (!partial)
				return xc_perf_bad(p, pos, "cut in a record%s: %llu bytes left",
						   p->pipe ? " (--partial reads what is whole)" : "",
						   (unsigned long long)left);
			p->cut = left;
			p->end = pos;
			break;
		}
		/* what is no record must not lie in a window */
		if (more)
			x.cpu = -1;
		pos += size + more;
		xc_map_passed(&p->map, &dropped, pos);
	}
	return p->resolved && p->resolved == p->n_attrs ? 0 : xc_perf_resolve(p);
}
