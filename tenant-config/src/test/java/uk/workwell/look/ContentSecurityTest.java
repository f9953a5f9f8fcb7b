package uk.workwell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentSecurityTest {

    @Nested
    class APlainPage {

        @Test
        void allowsNothingInlineAndNoFrames() {
            assertThat(ContentSecurity.PLAIN)
                    .doesNotContain("unsafe", "nonce")
                    .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        }
    }

    @Nested
    class AVaadinPage {

        @Test
        void allowsScriptsByNonceAndNoEval() {
            String policy = ContentSecurity.forVaadin("abc");
            assertThat(policy)
                    .contains("script-src 'nonce-abc' 'strict-dynamic';")
                    .doesNotContain("unsafe-eval");
            assertThat(policy.replaceAll("style-src [^;]*;", "")).doesNotContain("unsafe");
        }

        @Test
        void neverMixesANonceWithInlineStylesWhichWouldSwitchThemOff() {
            assertThat(ContentSecurity.forVaadin("abc")).contains("style-src 'self' 'unsafe-inline';");
        }

        @Test
        void hasANonceOfItsOwn() {
            var seen = new HashSet<String>();
            for (int i = 0; i < 1000; i++) {
                assertThat(seen.add(ContentSecurity.freshNonce())).isTrue();
            }
            assertThat(seen).allMatch(nonce -> nonce.matches("[A-Za-z0-9_-]{22}"));
        }
    }
}
