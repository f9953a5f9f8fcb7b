package uk.workwell.returntowork;

import uk.workwell.tenant.Actor;

/** One of the three. They are equals: each may start a conversation, write, promise and sign. */
public enum Party {
    PERSON,
    EMPLOYER,
    /** Signs what was talked about, and is never a party to the terms of employment. */
    COACH;

    Actor.Kind kind() {
        return switch (this) {
            case PERSON -> Actor.Kind.PERSON;
            case EMPLOYER -> Actor.Kind.MEMBER;
            case COACH -> Actor.Kind.STAFF;
        };
    }
}
