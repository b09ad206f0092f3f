/* SPDX-License-Identifier: GPL-2.0-only */
/* Student's t distribution. Internal to the analyser. */
#ifndef XCALL_STUDENT_P_H
#define XCALL_STUDENT_P_H

/* P(T > t) of df > 0 degrees of freedom, which need not be whole */
double xc_student_tail(double t, double df);
/* the t with P(T > t) = tail, 0 < tail <= 0.5 */
double xc_student_quantile(double tail, double df);

#endif
