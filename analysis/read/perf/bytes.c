// SPDX-License-Identifier: GPL-2.0-only
/* Numbers of the file, and what to say where it is wrong. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "read/perf/perf_p.h"

uint16_t xc_perf_u16(const struct xc_perf *p, uint64_t pos)
{
	uint16_t v;

	memcpy(&v, p->map.data + pos, sizeof(v));
	return v;
}

uint32_t xc_perf_u32(const struct xc_perf *p, uint64_t pos)
{
	uint32_t v;

	memcpy(&v, p->map.data + pos, sizeof(v));
	return v;
}

uint64_t xc_perf_u64(const struct xc_perf *p, uint64_t pos)
{
	uint64_t v;

	memcpy(&v, p->map.data + pos, sizeof(v));
	return v;
}

int xc_perf_bad(const struct xc_perf *p, uint64_t pos, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	return xc_bad(-EBADMSG, p->map.path, pos, "%s", text);
}
