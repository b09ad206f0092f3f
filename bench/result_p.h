/* SPDX-License-Identifier: GPL-2.0-only */
/* What result.c and result_json.c share. */
#ifndef XCALL_BENCH_RESULT_P_H
#define XCALL_BENCH_RESULT_P_H

#include <string.h>
#include "guest/jsonw.h"
#include "result.h"

static inline bool result_is_ipi(const struct result *result)
{
	return !strcmp(result->kind, "ipi");
}

/* The members of a file's object; of the summary's. */
void result_put(struct jsonw *json, const struct result *result, const struct guest_info *info);
void results_put(struct jsonw *json, const struct result *result, size_t count,
		 const struct guest_info *info);

#endif
