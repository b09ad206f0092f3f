// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "device.h"
#include "guest/message.h"

#define DEVICE "/dev/" IPI_BENCH_DEVICE
#define MODULE IPI_BENCH_DEVICE ".ko"
#define DEVICE_TRIES 100	/* of 10 ms: devtmpfs makes the node by itself */

static int load_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), err = 0;

	if (fd < 0)
		return -errno;
	if (syscall(SYS_finit_module, fd, "", 0) && errno != EEXIST)
		err = -errno;
	close(fd);
	if (err == -ENOEXEC || err == -EINVAL)
		return fail_errno(err, "%s is not built for this kernel", path);
	return err ? fail_errno(err, "the kernel refuses %s", path) : 0;
}

/* The one named, or beside this program, or in $MODULES. */
static int load_module(const struct options *options)
{
	const char *modules = getenv("MODULES");
	char self[PATH_MAX], path[PATH_MAX + sizeof(MODULE) + 1];
	ssize_t length;

	if (options->module) {
		if (access(options->module, R_OK))
			return fail_errno(-errno, "%s", options->module);
		return load_file(options->module);
	}
	length = readlink("/proc/self/exe", self, sizeof(self) - 1);
	if (length > 0) {
		self[length] = '\0';
		snprintf(path, sizeof(path), "%s/" MODULE, dirname(self));
		if (!access(path, R_OK))
			return load_file(path);
	}
	if (modules && strlen(modules) < PATH_MAX) {
		snprintf(path, sizeof(path), "%s/" MODULE, modules);
		if (!access(path, R_OK))
			return load_file(path);
	}
	message("no " DEVICE ", and no " MODULE " beside this program or in $MODULES:\n"
		"  name the one built for this kernel with --module FILE, or insmod it");
	return -ENOENT;
}

int device_open(const struct options *options)
{
	struct timespec pause = { 0, 10000000 };
	int fd = open(DEVICE, O_RDWR | O_CLOEXEC), tries, err;

	if (fd >= 0)
		return fd;
	if (errno != ENOENT)
		return fail_errno(-errno, "cannot open " DEVICE);
	err = load_module(options);
	if (err)
		return err;
	for (tries = 0; tries < DEVICE_TRIES; tries++) {
		fd = open(DEVICE, O_RDWR | O_CLOEXEC);
		if (fd >= 0 || errno != ENOENT)
			break;
		nanosleep(&pause, NULL);
	}
	return fd >= 0 ? fd : fail_errno(-errno, "the module is loaded, but cannot open " DEVICE);
}

static int run_failed(const struct options *options, int err, const char *mode,
		      const struct ipi_bench_request *request)
{
	const char *text;

	switch (err) {
	case -EINTR:
		text = "interrupted";
		break;
	case -ENXIO:
		text = "the sender or the target is offline";
		break;
	case -ENOTTY:
		text = "another version of the module is loaded: rmmod ipi_bench";
		break;
	case -ERANGE:
		text = "the TSC of the target is behind that of the sender";
		break;
	case -EDOM:
		text = "fewer other CPUs are online than that";
		break;
	case -EPROTO:
		text = "the handler ran on a wrong CPU, twice or not at all (see dmesg)";
		break;
	case -ETIMEDOUT:
		text = "the handler did not run within 10 s";
		break;
	default:
		text = strerror(-err);
	}
	progress_end(options);
	message("%s from CPU %u to %u, sample %u: %s", mode, request->sender, request->target,
		request->failed_at, text);
	return err;
}

int device_run(const struct options *options, int fd, const char *mode,
	       struct ipi_bench_request *request, struct ipi_bench_sample *samples)
{
	size_t size = request->samples * sizeof(*samples), done = 0;

	if (ioctl(fd, IPI_BENCH_RUN, request))
		return run_failed(options, -errno, mode, request);
	while (done < size) {
		ssize_t got = pread(fd, (char *)samples + done, size - done, done);

		if (got < 0)
			return fail_errno(-errno, "cannot read samples from " DEVICE);
		if (!got)
			return fail_errno(-EIO, "%zu of %zu bytes of samples in " DEVICE, done, size);
		done += got;
	}
	return 0;
}
