package uk.workwell.look;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The Content-Security-Policies. Plain pages allow nothing inline. Vaadin pages need a nonce for their scripts and inline
 * styles; a shim spares them {@code unsafe-eval}. What that buys, honestly: Flow still runs expressions sent by its server,
 * so the gain is against injected markup, which the nonce stops.
 */
public final class ContentSecurity {

    /** The response header. */
    public static final String HEADER = "Content-Security-Policy";

    /** For pages of plain HTML: scripts, styles and images from this site only, forms to this site only, no frames. */
    public static final String PLAIN = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /**
     * Runs before any other script of a Vaadin page: {@code new Function(text)} becomes a script element with the page's
     * nonce, so that the policy can do without {@code unsafe-eval}.
     */
    static final String FUNCTION_SHIM = """
            (function () {
              const nonce = document.currentScript.nonce;
              const native = window.Function;
              let made = 0;
              function shim(...words) {
                const body = words.length ? words.pop() : '';
                const key = 'wwFunction' + made++;
                const script = document.createElement('script');
                script.nonce = nonce;
                script.textContent = 'window.' + key + '=function(' + words.join(',') + '\\n){' + body + '\\n};';
                document.head.appendChild(script);
                script.remove();
                const result = window[key];
                delete window[key];
                if (!result) throw new SyntaxError('Unreadable function');
                return result;
              }
              shim.prototype = native.prototype;
              window.Function = shim;
            })();
            """;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentSecurity() {}

    /** A fresh nonce of 128 bits, for one response. */
    static String freshNonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // A nonce beside 'unsafe-inline' in one directive would switch the latter off, so styles go without a nonce.
    static String forVaadin(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
