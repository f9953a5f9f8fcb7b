package uk.workwell.agreement.passport;

import java.util.Map;
import java.util.Optional;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.Signature;
import uk.workwell.agreement.signing.SignedJson;
import uk.workwell.agreement.signing.Signing;

/**
 * The machine-readable passport: the document and the signature over its canonical form. It can be written in any way that leaves
 * the values as they are; a name that comes twice makes it none, since two readers could read two things.
 */
record SignedFile(Map<String, ?> passport, Signature signature) {

    static final String NAME = "workwell-passport.json";

    private static final String PART = "passport";

    static SignedFile of(Passport passport) {
        return new SignedFile(passport.document().asDocument(), passport.signature());
    }

    Hash hash() {
        return Signing.hash(passport);
    }

    byte[] write() {
        return new SignedJson(passport, signature).write(PART);
    }

    /** Empty for whatever is no such file. */
    static Optional<SignedFile> read(byte[] bytes) {
        return SignedJson.read(bytes, PART).map(file -> new SignedFile(file.document(), file.signature()));
    }

    static PassportDocument document(String json) {
        return PassportDocument.read(SignedJson.parse(json)).orElseThrow();
    }

    @Override
    public String toString() {
        return "SignedFile";
    }
}
