package uk.workwell.agreement.signing;

import java.security.PrivateKey;

/** A key that signs. It says nothing of itself: not in a log, not in a message. */
record SigningKey(String id, PrivateKey privateKey) {

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
