/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef XCALL_VERSION
#define XCALL_VERSION "0.1"
#endif
