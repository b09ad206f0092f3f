// SPDX-License-Identifier: GPL-2.0-only
/* I3: lines that fit a terminal whatever they hold, colours on demand, nothing to obey. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/hist.h"
#include "base/memory.h"
#include "base/terminal.h"
#include "base/units.h"
#include "format/trace_format.h"
#include "hosts/hosts.h"
#include "model/accounting.h"
#include "model/call.h"
#include "model/clock.h"
#include "model/guest.h"
#include "model/reasons.h"
#include "model/run.h"
#include "read/files/host_meta.h"
#include "read/guest_trace.h"
#include "read/xen/xentrace.h"
#include "text/report.h"

static char *got;
static size_t got_size;
static FILE *sink, *text;

static void begin(const char *when, unsigned int columns)
{
	free(got);
	got = NULL;
	assert_int_equal(tm_colour(when), 0);
	sink = open_memstream(&got, &got_size);
	assert_non_null(sink);
	text = tm_begin(sink, columns);
}

static const char *end(void)
{
	tm_end();
	assert_int_equal(fclose(sink), 0);
	return got;
}

#define passes(columns, what, wanted)	do { \
	begin("never", columns); \
	fputs(what, text); \
	assert_string_equal(end(), wanted); \
} while (0)

static void numbers(void **state)
{
	(void)state;
	assert_string_equal(tm_count(0, 0).s, "0");
	assert_string_equal(tm_count(UINT64_MAX, 0).s, "18446744073709551615");
	assert_string_equal(tm_count(1234, 6).s, "  1234");
	assert_string_equal(tm_count(123456789, 9).s, "123456789");
	assert_string_equal(tm_count(1234567890, 9).s, "1.23457e9");
	assert_string_equal(tm_count(UINT64_MAX, 9).s, "1.8447e19");
	assert_string_equal(tm_count(UINT64_MAX, 4).s, "2e19");
	assert_string_equal(tm_real(1.005, 2, 9).s, "     1.00");
	assert_string_equal(tm_real(999999.99, 2, 9).s, "999999.99");
	assert_string_equal(tm_real(1234567.89, 2, 9).s, "1234567.9");
	assert_string_equal(tm_real(123456789.1, 2, 9).s, "123456789");
	assert_string_equal(tm_real(1e12, 2, 9).s, "1.0000e12");
	assert_string_equal(tm_real(-1.5, 3, 4).s, "-1.5");
	assert_string_equal(tm_zero(0, 3).s, "  0");
	assert_string_equal(tm_zero(7, 3).s, TM_BAD "  7" TM_END);
}

static void wrap(void **state)
{
	(void)state;
	passes(20, "", "");
	passes(20, "no more than 20 cols\n", "no more than 20 cols\n");
	passes(20, "no more than 20 columns, ever\n", "no more than 20\n    columns, ever\n");
	passes(20, "  key       some text\n", "  key       some\n            text\n");
	passes(20, "  key       averyverylongword\n", "  key       averyver\n            ylongwor\n            d\n");
	passes(20, "\n\nlast line without its end", "\n\nlast line without\n    its end\n");
	passes(0, "as it is, whatever its length may be\n", "as it is, whatever its length may be\n");
	passes(40, "                                             far right\n",
	       "                                        \n                        far right\n");
	/* marks have no width; two-byte characters one column, longer ones two */
	passes(4, TM_BAD "abcd" TM_END "\n", "abcd\n");
	passes(4, "\xc2\xb5\xc2\xb5\xc2\xb5\xc2\xb5\n", "\xc2\xb5\xc2\xb5\xc2\xb5\xc2\xb5\n");
	passes(8, "\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\n",
	       "\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\xe4\xb8\x80\n    \xe4\xb8\x80\n");
}

static void controls(void **state)
{
	(void)state;
	passes(80, "a\033[2Jb\a\x7f\tc\r\n", "a?[2Jb???c?\n");
	/* Latin 1's CSI, what is no UTF-8, and what is */
	passes(80, "\xc2\x9b" "31m \xff\xc2 \xc3\xa4\n", "?31m ?? \xc3\xa4\n");
}

static void colours(void **state)
{
	(void)state;
	begin("always", 80);
	fprintf(text, TM_HEAD "head" TM_END " %s\n", tm_zero(3, 0).s);
	assert_string_equal(end(), "\033[1mhead\033[m \033[1;31m3\033[m\n");
	begin("auto", 80);
	fputs(TM_GOOD "no terminal" TM_END "\n", text);
	assert_string_equal(end(), "no terminal\n");
	assert_int_equal(tm_colour("sometimes"), -22);
}

static void hist(struct xc_hist *h, uint64_t value, uint64_t n)
{
	*h = (struct xc_hist){};
	xc_hist_add_n(h, value, n);
}

/* a guest of which everything is n, each time ticks at 1 kHz, each name name */
static void fill(struct xc_guest *g, uint64_t n, uint64_t ticks, char *name)
{
	struct xc_reasons *r;
	unsigned int i, k;
	uint64_t *all;

	g->name = g->type = g->kernel = g->release = name;
	g->vcpus = (unsigned int)n;
	g->tsc_khz = 1;
	g->result->events = g->lost = n;
	for (i = 0; i < XT_KIND_END; i++)
		g->result->ipi[i] = (struct xc_kind_stats){ n, n, n, n, n, n, n, n };
	for (i = 0; i < XC_ROWS; i++)
		g->result->rows[i] = (struct xc_irq_row){ "row", n, n - 1, true };
	all = (uint64_t *)&g->result->calls;
	for (i = 0; i < sizeof(g->result->calls) / sizeof(*all); i++)
		all[i] = n;
	for (i = 0; i < XC_STAGES; i++) {
		hist(&g->result->stages[i].ticks, ticks, n);
		for (k = 0; k < XC_LABELS; k++)
			g->result->stages[i].labels[k] = n;
	}
	g->result->queue = (struct xc_queue_stats){ .queued = n, .run = n, .open = n, .before = n,
					    .lost = n, .extra = n };
	g->result->stuck.n = n;
	for (i = 0; i < XT_STUCK_END; i++)
		g->result->stuck.by_reason[i] = n;
	g->clock = (struct xc_clock){ .aligned = true, .lo = -(int64_t)ticks, .hi = (int64_t)ticks,
				      .offset = (int64_t)ticks, .drift_ppm = 1e6, .evidence = n,
				      .violations = n, .runs = n, .run_violations = n, .markers = n };
	g->markers = (struct xc_marker_stats){ n, n - 1, n, n, n };
	g->result->broadcasts.total = g->result->broadcasts.complete = n;
	for (k = 0; k < XC_WAITS; k++) {
		r = &g->result->reasons[k];
		r->calls = r->clear = n;
		r->ticks = ticks * XC_REASON_STAGES;
		r->list = xc_alloc(XC_REASON_STAGES, sizeof(*r->list));
		for (i = 0; i < XC_REASON_STAGES; i++) {
			g->result->broadcasts.main[i] = n;
			r->stage[i] = (struct xc_reason){ .stage = (uint8_t)i, .who = { XC_WHO_NONE, 0 },
				.calls = n, .main = n, .ticks = ticks, .max = ticks, .labels = { n, n, n } };
			r->list[i] = r->stage[i];
			r->list[i].who = (struct xc_who){ INT32_MAX, UINT32_MAX };
		}
		r->n = XC_REASON_STAGES;
	}
	g->result->slowest.at[XC_STAGES] = ticks;
	g->result->slowest.sender = g->result->slowest.target = g->result->slowest.targets = UINT32_MAX - 1;
	g->result->slowest_parts.n = 1;
	g->result->slowest_parts.list[0] = g->result->slowest_parts.holder =
		(struct xc_part){ .stage = 1, .who = { INT32_MAX, UINT32_MAX }, .ticks = ticks };
	g->result->slowest_parts.main = 1;
}

static void empty(struct xc_guest *g)
{
	unsigned int i;

	for (i = 0; i < XC_STAGES; i++)
		xc_hist_free(&g->result->stages[i].ticks);
	for (i = 0; i < XC_WAITS; i++)
		free(g->result->reasons[i].list);
}

/* lines of what was printed, none wider than a terminal */
static unsigned int lines(const char *text)
{
	unsigned int n = 0;

	for (; *text; text = strchr(text, '\n') + 1, n++)
		if (strcspn(text, "\n") > TM_COLUMNS)
			fail_msg("%zu columns: %.*s", strcspn(text, "\n"), (int)strcspn(text, "\n"), text);
	return n;
}

static unsigned int report(uint64_t n, uint64_t ticks, char *name)
{
	struct xc_clock_change change = { n, n, UINT32_MAX, UINT32_MAX };
	struct xc_domain dom = { .domid = INT32_MAX, .name = name };
	struct xc_trace ctf = { .env.events = UINT32_MAX };
	struct xc_xen xen = {};
	struct xc_result result = {};
	struct xc_guest g = { .trace = &ctf, .changes = &change, .n_changes = 1, .result = &result };
	struct xc_run run = { .guests = &g, .n_guests = 1, .xen = &xen,
			      .result.counts = { .records = n, .lost = n } };
	unsigned int n_lines;

	run.host = (struct xc_host_meta){ .xen_version = name, .pcpus = (unsigned int)n,
					  .domains = &dom, .n_domains = 1 };
	fill(&g, n, ticks, name);
	begin("never", TM_COLUMNS);
	xc_report_print(text, &run);
	n_lines = lines(end());
	empty(&g);
	return n_lines;
}

static void fill_figures(struct jn_figures *f, uint64_t n, struct jn_bucket *bucket)
{
	unsigned int i, k;

	*f = (struct jn_figures){ .error_ns = n, .guests = n, .traced = n, .aligned = n,
				  .xen_records = n, .xen_lost = n / 2 };
	for (i = 0; i < JN_N_COUNTS; i++)
		f->count[i] = n / 2;
	for (i = 0; i < JN_HISTS; i++)
		f->hist[i] = (struct jn_hist){ .n = n, .max = n, .bucket = bucket, .n_buckets = 1 };
	for (i = 0; i < XC_STAGES; i++)
		for (k = 0; k < XC_LABELS; k++)
			f->label[i][k] = n;
	for (k = 0; k < XC_WAITS; k++)
		f->reasons[k] = (struct jn_reasons){ .calls = n, .time_ns = n, .clear = n };
	for (i = 0; i < XC_REASON_STAGES; i++) {
		f->straggler[i] = n;
		for (k = 0; k < XC_WAITS; k++)
			f->reasons[k].stage[i] = (struct jn_reason){ .time_ns = n, .main = n,
								     .label = { n, n, n }, .hist = f->hist[0] };
	}
}

/* the same of several hosts' */
static unsigned int joined(uint64_t n, char *name)
{
	struct jn_bucket bucket = { n, n };
	struct jn_guest guest = { name, name, name, name, (unsigned int)n, {} };
	struct jn_host host = { .name = name, .traced = true, .xen_version = name,
				.pcpus = (unsigned int)n, .guests = &guest, .n_guests = 1 };
	struct jn_all all = { .hosts = &host, .n_hosts = 1 };

	fill_figures(&guest.f, n, &bucket);
	fill_figures(&host.sum, n, &bucket);
	fill_figures(&all.sum, n, &bucket);
	begin("never", TM_COLUMNS);
	jn_print(text, &all);
	return lines(end());
}

/* of a table, a row is one line, whatever is in it */
static unsigned int rows(const char *head, const char *until)
{
	const char *s = strstr(got, head), *e = s ? strstr(s, until) : NULL;
	unsigned int n = 0;

	assert_non_null(e);
	for (; s < e; s++)
		n += *s == '\n';
	return n;
}

static void widths(void **state)
{
	char name[301] = "";

	(void)state;
	assert_in_range(report(3, 5, "pv1"), 60, 100);
	assert_int_equal(rows("LAT(us)", "  many"), 1 + XC_STAGES);
	assert_int_equal(rows("TIME WENT TO", "other stages"), 1 + 2 * 6);
	assert_in_range(report(UINT64_MAX, XC_TSC_MAX, "pv1"), 60, 200);
	assert_int_equal(rows("LAT(us)", "  many"), 1 + XC_STAGES);
	assert_int_equal(rows("TIME WENT TO", "other stages"), 1 + 2 * 6);
	assert_in_range(joined(3, "web1"), 50, 100);
	assert_int_equal(rows("STAGE(us)", "\n\n"), XC_STAGES);
	assert_int_equal(rows("TIME WENT TO", "  unwaited"), 1 + 6);
	assert_in_range(joined(UINT64_MAX, "web1"), 50, 120);
	assert_int_equal(rows("STAGE(us)", "\n\n"), XC_STAGES);
	assert_int_equal(rows("TIME WENT TO", "  unwaited"), 1 + 6);
	assert_int_equal(rows("CALL(us)", "STAGE(us)"), 3);
	memset(name, 'n', sizeof(name) - 1);
	assert_in_range(joined(UINT64_MAX, name), 50, 150);
	assert_in_range(report(UINT64_MAX, XC_TSC_MAX, name), 80, 200);
	memset(name, ' ', sizeof(name) - 1);
	assert_in_range(report(1, 1, name), 60, 200);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(wrap),
		cmocka_unit_test(controls),
		cmocka_unit_test(colours),
		cmocka_unit_test(widths),
	};
	int failed;

	cmocka_set_message_output(CM_OUTPUT_TAP);
	failed = cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
	free(got);
	return failed;
}
