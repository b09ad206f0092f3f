// SPDX-License-Identifier: GPL-2.0-only
/* The one place where the csd:* and xcall:* events are instantiated. */
#include <linux/smp.h>
#include <linux/export.h>

#include <trace/events/ipi.h>
#define CREATE_TRACE_POINTS
#include <trace/events/csd.h>
#include <trace/events/xcall.h>
