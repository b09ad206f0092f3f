// SPDX-License-Identifier: GPL-2.0-only
/*
 * Student's t, by the incomplete beta function: P(|T| > t) = I_x(df/2, 1/2) with
 * x = df / (df + t^2). That by its continued fraction (DLMF 8.17.22), where it converges
 * fast, and by I_x(a, b) = 1 - I_1-x(b, a) elsewhere.
 */
#include <math.h>

#include "compare/student_p.h"

/* the continued fraction of I_x(a, b), by Lentz's method */
static double fraction(double x, double a, double b)
{
	const double tiny = 1e-300;
	double c = 1, d, value;
	int m;

	d = 1 - (a + b) * x / (a + 1);
	d = 1 / (fabs(d) < tiny ? tiny : d);
	value = d;
	for (m = 1; m < 500; m++) {
		double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		double before = value;

		d = 1 + even * d;
		c = 1 + even / c;
		d = 1 / (fabs(d) < tiny ? tiny : d);
		c = fabs(c) < tiny ? tiny : c;
		value *= c * d;
		d = 1 + odd * d;
		c = 1 + odd / c;
		d = 1 / (fabs(d) < tiny ? tiny : d);
		c = fabs(c) < tiny ? tiny : c;
		value *= c * d;
		if (fabs(value - before) <= 1e-14 * fabs(value))
			break;
	}
	return value;
}

static double incomplete_beta(double x, double rest, double a, double b)
{
	double front;

	if (x <= 0)
		return 0;
	if (rest <= 0)
		return 1;
	front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(rest));
	if (x < (a + 1) / (a + b + 2))
		return front * fraction(x, a, b) / a;
	return 1 - front * fraction(rest, b, a) / b;
}

double xc_student_tail(double t, double df)
{
	double square = t * t, half;

	/* both x and 1 - x without cancellation */
	half = incomplete_beta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
	return t >= 0 ? half : 1 - half;
}

double xc_student_quantile(double tail, double df)
{
	double low = 0, high = 1, middle = 0;
	int i;

	while (xc_student_tail(high, df) > tail && high < 1e150)
		high *= 2;
	for (i = 0; i < 200 && high - low > 1e-12 * high; i++) {
		middle = (low + high) / 2;
		if (xc_student_tail(middle, df) > tail)
			low = middle;
		else
			high = middle;
	}
	return high;
}
