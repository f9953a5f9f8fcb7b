package uk.workwell.agreement.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.signing.SignedBy.How;
import uk.workwell.agreement.signing.SignedBy.Role;

/** Documents that can be checked: what was signed, by whom, and that nothing else passes for it. */
@WorkWellTest
class SigningTest {

    private static final Map<String, Object> TEXT =
            Map.of("words", "May start at ten", "since", "2026-11-02", "weeks", 6);

    @Autowired
    Signing signing;

    @Autowired
    Fixtures fixtures;

    private AnIcb north() {
        return fixtures.icb("QE1");
    }

    private Signature signed(AnIcb icb, Hash hash) {
        return icb.in(() -> signing.sign(hash));
    }

    @Nested
    class AHash {

        @Test
        void isTheSameForTheSameWordsInAnyOrder() {
            var other = new java.util.TreeMap<>(java.util.Comparator.<String>reverseOrder());
            other.putAll(TEXT);
            assertThat(Signing.hash("adjustment", other)).isEqualTo(Signing.hash("adjustment", TEXT));
        }

        @Test
        void isAnotherForAnotherKindOfDocument() {
            assertThat(Signing.hash("conversation", TEXT)).isNotEqualTo(Signing.hash("adjustment", TEXT));
        }

        @Test
        void isAnotherForEveryByteThatChanges() {
            var hash = Signing.hash("adjustment", TEXT);
            assertThat(Signing.hash(
                            "adjustment", Map.of("words", "May start at ten.", "since", "2026-11-02", "weeks", 6)))
                    .isNotEqualTo(hash);
        }

        @Test
        void isTheSha256OfTheCanonicalForm() {
            assertThat(Signing.hash(Map.of("type", "x")))
                    .isEqualTo(Ed25519.sha256("{\"type\":\"x\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(Ed25519.sha256(new byte[0]).value())
                    .isEqualTo("sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }

        @Test
        void needsADocumentThatSaysWhatItIs() {
            assertThatThrownBy(() -> Signing.hash(TEXT)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Signing.hash("a", Map.of("type", "b")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** RFC 8032, 7.1: our bytes are the world's. */
    @ParameterizedTest
    @CsvSource({
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    })
    void readsKeysAndSignaturesOfTheStandard(String key, String message, String signature) {
        var hex = HexFormat.of();
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(hex.parseHex(signature));
        assertThat(Ed25519.verify(hex.parseHex(key), hex.parseHex(message), value))
                .isTrue();
        assertThat(Ed25519.verify(hex.parseHex(key), hex.parseHex(message + "00"), value))
                .isFalse();
    }

    @Nested
    class ASignature {

        private final Hash hash = Signing.hash("adjustment", TEXT);

        @Test
        void standsForWhatWasSigned() {
            var signature = signed(north(), hash);
            assertThat(signing.verify(hash, signature))
                    .isInstanceOfSatisfying(
                            Verdict.Signed.class, by -> assertThat(by.tenant()).isEqualTo(north().id()));
            assertThat(signature.alg()).isEqualTo("Ed25519");
            assertThat(Base64.getUrlDecoder().decode(signature.value())).hasSize(64);
        }

        @Test
        void standsForNothingElse() {
            var signature = signed(north(), hash);
            var other =
                    Signing.hash("adjustment", Map.of("words", "May start at ten", "since", "2026-11-02", "weeks", 7));
            assertThat(signing.verify(other, signature)).isInstanceOf(Verdict.NotThis.class);
        }

        @Test
        void withAnyByteChangedIsNone() {
            var signature = signed(north(), hash);
            var bytes = Base64.getUrlDecoder().decode(signature.value());
            for (int at = 0; at < bytes.length; at++) {
                var changed = bytes.clone();
                changed[at] ^= 1;
                var value = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
                assertThat(signing.verify(hash, new Signature(signature.keyId(), "Ed25519", value)))
                        .as("byte " + at)
                        .isInstanceOf(Verdict.NotThis.class);
            }
        }

        @Test
        void thatIsNoSignatureAtAllIsNone() {
            var signature = signed(north(), hash);
            for (var value : List.of("", "AA", "not base64 !", signature.value() + "AA")) {
                assertThat(signing.verify(hash, new Signature(signature.keyId(), "Ed25519", value)))
                        .isInstanceOf(Verdict.NotThis.class);
            }
            assertThat(signing.verify(hash, new Signature(signature.keyId(), "none", signature.value())))
                    .isInstanceOf(Verdict.NotThis.class);
        }

        @Test
        void underAnotherKeysNameIsNone() {
            var signature = signed(north(), hash);
            var other = signed(fixtures.icb("QOP"), hash);
            assertThat(signing.verify(hash, new Signature(other.keyId(), "Ed25519", signature.value())))
                    .isInstanceOf(Verdict.NotThis.class);
            assertThat(signing.verify(hash, new Signature("nobody's", "Ed25519", signature.value())))
                    .isInstanceOf(Verdict.UnknownKey.class);
        }

        @Test
        void ofAnotherIcbDoesNotCountHere() {
            var theirs = signed(fixtures.icb("QOP"), hash);
            assertThat(north().in(() -> signing.signedHere(hash, theirs))).isFalse();
            assertThat(fixtures.icb("QOP").in(() -> signing.signedHere(hash, theirs)))
                    .isTrue();
            assertThat(signing.signedBy(north().id(), hash, theirs)).isFalse();
        }
    }

    @Nested
    class AKey {

        private final Hash hash = Signing.hash("adjustment", TEXT);

        @Test
        void thatWasFollowedByAnotherStillVerifiesAndSignsNoMore() {
            var before = signed(north(), hash);
            north().in(() -> {
                signing.rotate();
                return null;
            });
            var after = signed(north(), hash);
            assertThat(after.keyId()).isNotEqualTo(before.keyId());
            assertThat(signing.verify(hash, before)).isInstanceOf(Verdict.Signed.class);
            assertThat(signing.verify(hash, after)).isInstanceOf(Verdict.Signed.class);
            assertThat(signed(north(), hash).keyId()).isEqualTo(after.keyId());
        }

        @Test
        void signsForAYearAtMost() {
            var icb = fixtures.icb("QE1");
            var before = signed(icb, hash);
            age(before);
            var after = signed(icb, hash);
            assertThat(after.keyId()).isNotEqualTo(before.keyId());
            assertThat(signing.verify(hash, before)).isInstanceOf(Verdict.Signed.class);
        }

        /** As if it had been made a year ago. */
        private void age(Signature of) {
            assertThat(Rows.texts("""
                    update signing_key set made_at = made_at - interval '365 days' where (tenant_id, key_version) =
                      (select tenant_id, key_version from signing_public_key where key_id = ?) returning 1""", of.keyId())).hasSize(1);
        }

        @Test
        void isMadeOnceHoweverManyComeAtOnce() throws Exception {
            var icb = fixtures.icb("QUA");
            try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
                var work = java.util.Collections.nCopies(
                        8, (Callable<String>) () -> signed(icb, hash).keyId());
                var used = new java.util.HashSet<String>();
                for (var one : many.invokeAll(work)) used.add(one.get());
                assertThat(used).hasSize(1);
            }
        }

        @Test
        void isPublishedSoThatAnybodyMayCheckWithoutUs() throws Exception {
            var signature = signed(north(), hash);
            var jwk = signing.published().getOrDefault("keys", List.of()).stream()
                    .filter(key -> signature.keyId().equals(key.get("kid")))
                    .findFirst()
                    .orElseThrow();
            assertThat(jwk)
                    .containsOnlyKeys("kty", "crv", "x", "kid", "use", "alg")
                    .containsEntry("crv", "Ed25519");
            var checking = java.security.Signature.getInstance("Ed25519");
            checking.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(point(jwk.getOrDefault("x", ""))));
            checking.update(HexFormat.of().parseHex(hash.value().substring(8)));
            assertThat(checking.verify(Base64.getUrlDecoder().decode(signature.value())))
                    .isTrue();
        }

        private static EdECPublicKeySpec point(String x) {
            var little = Base64.getUrlDecoder().decode(x);
            boolean odd = (little[31] & 0x80) != 0;
            little[31] &= 0x7f;
            var big = new byte[32];
            for (int n = 0; n < 32; n++) big[n] = little[31 - n];
            return new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, big)));
        }

        @Test
        void liesSealedAndSaysNothingOfItself() {
            signed(north(), hash);
            var stored = Rows.texts("select encode(private_key, 'hex') from signing_key");
            // PKCS#8 of Ed25519 starts with these bytes, in base64 or not.
            assertThat(stored)
                    .isNotEmpty()
                    .noneMatch(hex -> hex.contains("302e020100300506032b6570"))
                    .noneMatch(hex -> hex.contains(HexFormat.of()
                            .formatHex("MC4CAQAwBQYDK2Vw".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
            var key = new SigningKey("id", Ed25519.fresh().getPrivate());
            assertThat(key.toString()).isEqualTo("SigningKey[id]");
        }

        @Test
        void isWrittenIntoTheTrail() {
            signed(north(), hash);
            assertThat(Rows.texts("select distinct action from audit_entry where subject_kind = 'signing_key'"))
                    .containsExactly("SigningKeyMade");
        }
    }

    @Test
    void aNameUnderAVersionGoesWithThatVersionOnlyAndStaysOutOfLogs() {
        var hash = Signing.hash("adjustment", TEXT);
        var signed = new SignedBy("Petra Inkwell", Role.EMPLOYER, How.LINK, Instant.EPOCH, hash);
        assertThat(signed.isFor(hash)).isTrue();
        assertThat(signed.isFor(Signing.hash("conversation", TEXT))).isFalse();
        assertThat(signed.toString()).doesNotContain("Petra");
        assertThat(signed.how().words()).isEqualTo("by link, code confirmed");
    }
}
