// SPDX-License-Identifier: GPL-2.0-only
/* The page's and the figures' parts that need no gnuplot. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/text.h"
#include "facts/stage_facts.h"
#include "format/trace_format.h"
#include "model/call.h"
#include "page/html.h"
#include "plot/plot.h"
#include "read/ctf/tsdl_p.h"

static char *text;
static size_t size;
static FILE *out;

static void begin(void)
{
	free(text);
	text = NULL;
	out = open_memstream(&text, &size);
	assert_non_null(out);
}

static const char *end(void)
{
	assert_int_equal(fclose(out), 0);
	return text;
}

static void field(void **state)
{
	(void)state;
	begin();
	xp_field(out, "a\tb\nc\"d`e\\f#");
	assert_string_equal(end(), "a b c'd'e/f#");
	begin();
	xp_field(out, "");
	assert_string_equal(end(), "-");
	/* valid UTF-8 stays; stray, cut, overlong bytes and surrogates do not */
	begin();
	xp_field(out, "\xc2\xb5s \xff \xc2 \xc0\xaf \xed\xa0\x80 \xe2\x82");
	assert_string_equal(end(), "\xc2\xb5s ? ? ?? ??? ??");
}

static void html(void **state)
{
	(void)state;
	begin();
	xc_html(out, "<script>alert('x' & \"y\")</script>\x01");
	assert_string_equal(end(), "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt; ");
	begin();
	xc_htmlf(out, "%s %d", "<b>", 7);
	assert_string_equal(end(), "&lt;b&gt; 7");
	begin();
	xc_html(out, NULL);
	assert_string_equal(end(), "");
}

static void note(void **state)
{
	(void)state;
	begin();
	xp_note(out, 10, "one two three four");
	assert_string_equal(end(), "note\tone two\nnote\tthree four\n");
	/* a word longer than the line is cut, and nothing is lost */
	begin();
	xp_note(out, 4, "abcdefgh i");
	assert_string_equal(end(), "note\tabcd\nnote\tefgh\nnote\ti\n");
}

static void times(void **state)
{
	char b[32];

	(void)state;
	assert_string_equal(xc_time(b, sizeof(b), 0), "0 ns");
	assert_string_equal(xc_time(b, sizeof(b), 999), "999 ns");
	assert_string_equal(xc_time(b, sizeof(b), 999.6), "1.00 us");
	assert_string_equal(xc_time(b, sizeof(b), 12345), "12.3 us");
	assert_string_equal(xc_time(b, sizeof(b), 999600), "1.00 ms");
	assert_string_equal(xc_time(b, sizeof(b), 512.4e6), "512 ms");
	assert_string_equal(xc_time(b, sizeof(b), 62e9), "62.0 s");
}

/* one stage of ticks, the rest of the call empty */
static struct xc_call call(unsigned int stage, uint64_t ticks, unsigned int type)
{
	struct xc_call c = { .type = (uint8_t)type };
	unsigned int i;

	for (i = 0; i <= XC_STAGES; i++)
		c.at[i] = 1000 + (i > stage ? ticks : 0);
	return c;
}

static void bands(void **state)
{
	struct xf_stages s = { 0 };
	struct xf_mean m;
	unsigned int i;

	(void)state;
	assert_false(xf_stages_mean(s.sync, s.n_sync, 0, 1, &m));
	for (i = 1; i <= 1000; i++) {
		struct xc_call c = call(i <= 900 ? XC_STAGE_SEND : XC_STAGE_RUNQ,
					i <= 900 ? 50 : 1000000, XT_TYPE_SYNC);

		xf_stages_add(&s, &c);
	}
	/* an async call is among all, not among those that wait */
	{
		struct xc_call c = call(XC_STAGE_HANDLER, 7000, XT_TYPE_ASYNC);

		xf_stages_add(&s, &c);
		assert_int_equal(xf_dominant(&c), XC_STAGE_HANDLER);
	}
	assert_int_equal(s.n_all, 1001);
	assert_int_equal(s.n_sync, 1000);
	assert_true(xf_stages_mean(s.sync, s.n_sync, 0.45, 0.55, &m));
	assert_true(m.n > 99.9 && m.n < 100.1);
	assert_true(m.total > 49.9 && m.total < 50.1 && m.stage[XC_STAGE_SEND] > 49.9);
	assert_true(m.stage[XC_STAGE_RUNQ] < 0.001);
	assert_true(xf_stages_mean(s.sync, s.n_sync, 0.985, 0.995, &m));
	assert_true(m.total > 999999 && m.stage[XC_STAGE_RUNQ] > 999999);
	/* the whole: sums exactly */
	assert_true(xf_stages_mean(s.sync, s.n_sync, 0, 1, &m));
	assert_true(m.n > 999.9 && m.total > 100044.9 && m.total < 100045.1);
	/* a band narrower than one call still has one; the largest time has a class */
	{
		struct xf_stages one = { 0 };
		struct xc_call c = call(XC_STAGE_WAKE, UINT64_MAX - 1000, XT_TYPE_SYNC);

		xf_stages_add(&one, &c);
		assert_true(xf_stages_mean(one.sync, 1, 0.985, 0.995, &m));
		assert_true(m.n > 0.99 && m.n < 1.01 && m.total > 1.8e19);
		xf_stages_free(&one);
	}
	xf_stages_free(&s);
}

static int inline_svg(const char *svg)
{
	char path[] = "/tmp/test_plot.XXXXXX";
	int fd = mkstemp(path), ret;

	assert_true(fd >= 0);
	assert_int_equal(write(fd, svg, strlen(svg)), (ssize_t)strlen(svg));
	close(fd);
	begin();
	ret = xp_svg_inline(out, path, "fig", "a <label>");
	end();
	unlink(path);
	return ret;
}

static void svg(void **state)
{
	(void)state;
	assert_int_equal(inline_svg(
		"<?xml version=\"1.0\"?>\n<!-- c --><svg width=\"4\" height=\"5\" viewBox=\"0 0 4 5\"\n"
		" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://x\">\n"
		"<title>t</title><desc>d</desc><script>s()</script>\n"
		"<rect id='r' fill = 'url(#p)' onclick='x()' stroke=\"black\"/>"
		"<use xlink:href='#r' color='rgb(  0, 114, 178)'/>"
		"<use xlink:href='http://evil/x'/>"
		"<path style='fill:none; stroke:rgb(213,94,0)' d='M1 2'/>"
		"<g fill=\"#123456\"><text>a &lt; black</text></g></svg>\n"), 0);
	assert_non_null(strstr(text, "<svg width=\"4\" height=\"5\" viewBox=\"0 0 4 5\" role=\"img\" "
			       "aria-label=\"a &lt;label&gt;\">"));
	assert_non_null(strstr(text, "<rect id=\"fig-r\" fill=\"url(#fig-p)\" stroke=\"var(--ink)\"/>"));
	assert_non_null(strstr(text, "<use href=\"#fig-r\" color=\"var(--blue)\"/>"));
	assert_non_null(strstr(text, "style=\"fill:none; stroke:var(--red)\""));
	/* a colour that is not the scripts' stays, and so does text */
	assert_non_null(strstr(text, "<g fill=\"#123456\"><text>a &lt; black</text></g></svg>"));
	assert_null(strstr(text, "http"));
	assert_null(strstr(text, "script"));
	assert_null(strstr(text, "onclick"));
	assert_null(strstr(text, "<title"));
}

static void broken_svg(void **state)
{
	(void)state;
	assert_int_not_equal(inline_svg("<svg"), 0);
	assert_int_not_equal(inline_svg("<svg width=\"4"), 0);
	assert_int_not_equal(inline_svg("<svg width>"), 0);
	assert_int_not_equal(inline_svg("<title>never ends"), 0);
	assert_int_not_equal(inline_svg("<!-- never ends"), 0);
	assert_int_not_equal(inline_svg("<"), 0);
	assert_int_not_equal(inline_svg("</svg"), 0);
}

static void embedded(void **state)
{
	(void)state;
	assert_non_null(xp_file_text("latency.gp"));
	assert_non_null(xp_file_text("stages.gp"));
	assert_non_null(xp_file_text("hotplug.gp"));
	assert_non_null(xp_file_text("timeline.gp"));
	assert_non_null(xp_file_text("heat.gp"));
	assert_non_null(xp_file_text("targets.gp"));
	assert_non_null(xp_file_text("states.gp"));
	assert_non_null(xp_file_text("overcommit.gp"));
	assert_non_null(xp_file_text("page.css"));
	assert_null(xp_file_text("other.gp"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(field),
		cmocka_unit_test(html),
		cmocka_unit_test(note),
		cmocka_unit_test(times),
		cmocka_unit_test(bands),
		cmocka_unit_test(svg),
		cmocka_unit_test(broken_svg),
		cmocka_unit_test(embedded),
	};
	int ret;

	cmocka_set_message_output(CM_OUTPUT_TAP);
	ret = cmocka_run_group_tests_name("plot", tests, NULL, NULL);
	free(text);
	return ret;
}
