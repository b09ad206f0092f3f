// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/out.h"
#include "plot/plot.h"

const char *xp_file_text(const char *name)
{
	const struct xp_file *f;

	for (f = xp_files; f->name; f++)
		if (!strcmp(f->name, name))
			return f->text;
	return NULL;
}

/*
 * gnuplot with args in folder dir (NULL: here), its output into the file log.
 * Returns its exit status, 127 if there is no gnuplot, or a negative errno.
 */
static int gnuplot(const char *dir, const char *log, char *const args[])
{
	int fd, status;
	pid_t pid;

	fd = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return xc_err(-errno, "%s: %s", log, strerror(errno));
	pid = fork();
	if (pid < 0) {
		status = -errno;
		close(fd);
		return xc_err(status, "fork: %s", strerror(-status));
	}
	if (!pid) {
		/* numbers in the scripts have a point, whatever the locale */
		setenv("LC_ALL", "C.UTF-8", 1);
		if (dup2(fd, 1) < 0 || dup2(fd, 2) < 0 || (dir && chdir(dir)))
			_exit(126);
		execvp("gnuplot", args);
		_exit(127);
	}
	close(fd);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return xc_err(-errno, "waiting for gnuplot: %s", strerror(errno));
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	return xc_err(-EIO, "gnuplot was killed by signal %d", WTERMSIG(status));
}

int xp_gnuplot_find(void)
{
	char *const args[] = { "gnuplot", "--version", NULL };
	int ret = gnuplot(NULL, "/dev/null", args);

	if (ret == 127)
		return xc_err(-ENOENT, "gnuplot is not installed: install the package gnuplot-nox");
	if (ret > 0)
		return xc_err(-EIO, "gnuplot --version: exit status %d", ret);
	return ret;
}

static void show_log(const char *path)
{
	char line[512];
	FILE *f = fopen(path, "re");
	int lines = 0;

	if (!f)
		return;
	while (lines < 8 && fgets(line, sizeof(line), f)) {
		line[strcspn(line, "\n")] = '\0';
		if (!line[0])
			continue;
		xc_warn("gnuplot: %s", line);
		lines++;
	}
	fclose(f);
}

static bool has_content(const char *path)
{
	FILE *f = fopen(path, "re");
	bool yes = f && fgetc(f) != EOF;

	if (f)
		fclose(f);
	return yes;
}

static int put_script(const char *dir, const char *name)
{
	const char *text = xp_file_text(name);
	char *path = xc_path("%s/%s", dir, name);
	struct xc_out o;
	int ret;

	if (!text)
		ret = xc_err(-ENOENT, "%s is not built into this program", name);
	else
		ret = xc_out_open(&o, path);
	if (!ret) {
		fputs(text, o.f);
		ret = xc_out_close(&o, true);
	}
	free(path);
	return ret;
}

static int draw(struct xp_plot *p, const struct xp_figure *f)
{
	char *dir = xc_path("%s/plots", p->out);
	char *script = xc_path("%s.gp", f->script);
	char *log = xc_path("%s/%s.log", dir, f->name);
	char *svg = xc_path("%s/%s.svg", dir, f->name);
	char *png = xc_path("%s/%s.png", dir, f->name);
	char *set = xc_path("tsv='%s.tsv'; out='%s'", f->name, f->name);
	char *const args[] = { "gnuplot", "-e", set, script, NULL };
	int ret;

	/* what an earlier run drew must not pass for this one's */
	unlink(svg);
	unlink(png);
	ret = put_script(dir, script);
	if (!ret) {
		ret = gnuplot(dir, log, args);
		if (ret >= 0 && (ret || !has_content(svg) || !has_content(png))) {
			show_log(log);
			ret = xc_err(-EIO, "%s/%s.tsv: gnuplot failed (exit status %d)",
				     dir, f->name, ret);
		}
		unlink(log);
	}
	free(set);
	free(png);
	free(svg);
	free(log);
	free(script);
	free(dir);
	return ret;
}

int xp_draw(struct xp_plot *p)
{
	size_t i;
	int ret;

	for (i = 0; i < p->n_figures; i++) {
		if (p->figures[i].missing)
			continue;
		ret = draw(p, &p->figures[i]);
		if (ret)
			return ret;
	}
	return 0;
}
