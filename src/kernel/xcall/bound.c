// SPDX-License-Identifier: GPL-2.0-only
/* Calls that may sleep: run by a worker of the CPU, not by an interrupt. */
#include <linux/completion.h>
#include <linux/cpumask.h>
#include <linux/export.h>
#include <linux/hypervisor.h>
#include <linux/smp.h>
#include <linux/workqueue.h>

struct bound_call {
	struct work_struct work;
	int (*func)(void *arg);
	void *arg;
	int pin;			/* physical CPU, or negative */
	int result;
	struct completion done;
};

static void bound_call_work(struct work_struct *work)
{
	struct bound_call *call = container_of(work, struct bound_call, work);

	if (call->pin >= 0)
		hypervisor_pin_vcpu(call->pin);
	call->result = call->func(call->arg);
	if (call->pin >= 0)
		hypervisor_pin_vcpu(-1);
	complete(&call->done);
}

/**
 * smp_call_on_cpu() - run a function that may sleep on one CPU, and wait
 * @cpu: where
 * @func: runs in a worker of that CPU
 * @par: its argument
 * @phys: pin the vCPU to the physical CPU of the same number meanwhile
 *
 * Context: task; sleeps.
 * Return: what @func returned, or -ENXIO if @cpu is not online.
 */
int smp_call_on_cpu(unsigned int cpu, int (*func)(void *), void *par, bool phys)
{
	struct bound_call call = {
		.func = func, .arg = par, .pin = phys ? cpu : -1,
	};

	if (cpu >= nr_cpu_ids || !cpu_online(cpu))
		return -ENXIO;
	INIT_WORK_ONSTACK(&call.work, bound_call_work);
	init_completion(&call.done);
	schedule_work_on(cpu, &call.work);
	/* not flush_work(): a worker that reclaims memory may call this, too */
	wait_for_completion(&call.done);
	destroy_work_on_stack(&call.work);
	return call.result;
}
EXPORT_SYMBOL_GPL(smp_call_on_cpu);
