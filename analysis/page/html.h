/* SPDX-License-Identifier: GPL-2.0-only */
/* The page's parts. Text of any origin goes through xc_html() or xc_htmlf(). */
#ifndef XCALL_HTML_H
#define XCALL_HTML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct xc_bench;
struct xc_run;
struct xp_figure;
struct xp_plot;

/* up to <main>, and from </main> on; heading is the title, too */
void ht_page_begin(FILE *out, const char *heading);
void ht_page_end(FILE *out, const char *numbers);	/* numbers: the file that has them all */
/* dir/index.html, at once, by write(): 0 or a negative errno with a message */
int ht_page_file(const char *dir, int (*write)(FILE *out, const void *arg), const void *arg);

int ht_figure(FILE *out, const struct xp_plot *p, const struct xp_figure *f);
/* an item of what is missing; *open: the list has begun, and is to be closed */
void ht_missing(FILE *out, bool *open, const char *what, const char *why);

void ht_section(FILE *out, const char *id, const char *heading);	/* of tables */
void ht_section_end(FILE *out);

/* ---- tables: table.c; page.js makes them sort ------------------------------- */

/* heads: of the columns, apart by '|'; a leading '<' aligns left; note may be NULL */
void ht_begin(FILE *out, const char *heads, const char *note, const char *heading, ...)
	__attribute__((format(printf, 4, 5)));
void ht_end(FILE *out);
void ht_row(FILE *out);
/* a row that begins with its name; of rows that share it, the first and the others */
enum ht_place { HT_ALONE, HT_FIRST, HT_AGAIN };
void ht_name(FILE *out, const char *name, enum ht_place place);
void ht_text(FILE *out, const char *text);
void ht_textf(FILE *out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* the rest of the row, which has nothing to sort by */
void ht_rest(FILE *out, unsigned int columns, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
void ht_count(FILE *out, uint64_t n);
void ht_zero(FILE *out, uint64_t n);	/* a count that should be 0 */
void ht_number(FILE *out, int decimals, double v);
void ht_us(FILE *out, uint64_t ns);
void ht_ms(FILE *out, uint64_t ns);
void ht_row_end(FILE *out);

/* ---- a run's page ---------------------------------------------------------------- */

/* gnuplot's SVG for use inside the page: ids prefixed, colours as variables */
int xp_svg_inline(FILE *out, const char *path, const char *id, const char *label);
int xp_page(const struct xp_plot *p);

/* ---- the page's sections --------------------------------------------------------- */

/* cells: b's quantile over the stock guest's; empty where one of them is NULL */
void ht_ratio(FILE *out, const struct xc_bench *b, const struct xc_bench *stock, double q);
void ht_answer(FILE *out, const struct xp_plot *p);
void ht_benchmarks(FILE *out, const struct xp_plot *p);
void ht_hotplug(FILE *out, const struct xc_run *run);
void ht_stages(FILE *out, const struct xp_plot *p);
void ht_accounting(FILE *out, const struct xc_run *run);
/* "2026-11-21 16:09:42" of UTC, "" if it is not known */
const char *ht_date(char *to, size_t size, uint64_t wall_ns);
void ht_measured(FILE *out, const struct xc_run *run);

#endif
