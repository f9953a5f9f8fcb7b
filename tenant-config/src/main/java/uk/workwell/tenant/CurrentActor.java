package uk.workwell.tenant;

/** Who acts on this thread, bound at the edge beside the tenant. Unbound work is the system's. */
public final class CurrentActor {

    private static final ScopedValue<Actor> BOUND = ScopedValue.newInstance();

    private CurrentActor() {}

    public static <T, X extends Throwable> T within(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, actor).call(work);
    }

    public static Actor get() {
        return BOUND.isBound() ? BOUND.get() : Actor.SYSTEM;
    }
}
