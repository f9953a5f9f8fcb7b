package uk.workwell.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Signs tokens in Keycloak's place, so that the bench measures us and not it. It says yes to everybody: it is for loopback
 * and for this run. Sign-in against the real Keycloak is what the journeys try.
 */
final class Issuer implements AutoCloseable {

    private static final String REALM = "/realms/workwell";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private volatile String email;
    private volatile String organisation = "qe1";

    /** @param email whom everybody signs in as */
    Issuer(String email) throws IOException, JOSEException {
        this.email = email;
        this.key = new RSAKeyGenerator(2048).keyID("bench").generate();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(REALM, this::answer);
        server.start();
    }

    /** From now on everybody signs in as somebody else. */
    void signsInAs(String other) {
        email = other;
    }

    /** From now on everybody signs in as somebody else, of that organisation. */
    void signsInAs(String other, String itsAlias) {
        organisation = itsAlias;
        email = other;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/certs")) {
            send(exchange, new JWKSet(key.toPublicJWK()).toString());
        } else if (path.endsWith("/auth")) {
            var asked = query(exchange.getRequestURI().getRawQuery());
            var code = UUID.randomUUID().toString();
            nonces.put(code, asked.getOrDefault("nonce", ""));
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            asked.get("redirect_uri") + "?code=" + code + "&state="
                                    + java.net.URLEncoder.encode(
                                            asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(302, -1);
        } else if (path.endsWith("/token")) {
            var asked = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var nonce = nonces.remove(asked.getOrDefault("code", ""));
            send(
                    exchange,
                    "{\"access_token\":\"" + person("")
                            + "\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\""
                            + person(nonce == null ? "" : nonce) + "\"}");
        } else {
            send(exchange, "{}");
        }
        exchange.close();
    }

    private String person(String nonce) {
        return signed(claims().subject(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .audience("workwell-web")
                .claim("azp", "workwell-web")
                .claim("nonce", nonce)
                .claim("email", email)
                .claim("email_verified", true)
                .claim("sid", UUID.randomUUID().toString())
                .claim("organization", List.of(organisation)));
    }

    /** A token of a partner's system. */
    String partner(String client) {
        return signed(claims().subject(client).claim("azp", client).claim("organization", List.of("qe1")));
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(7_200)));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("bench").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(String raw) {
        var found = new HashMap<String, String>();
        for (var pair : raw.split("&", -1)) {
            var parts = pair.split("=", 2);
            found.put(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
