package uk.workwell;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantEvent;

/**
 * Binds an event's tenant around those who react to it after the commit. They run on a thread of their own, in a
 * transaction of their own; the tenant must be there before that transaction begins, hence the order.
 */
@Aspect
@Component
@Order(0)
class EventsInTheirTenant {

    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(event)")
    @Nullable
    Object enter(ProceedingJoinPoint listener, TenantEvent event) throws Throwable {
        return CurrentTenant.within(event.tenant(), () -> listener.proceed());
    }
}
