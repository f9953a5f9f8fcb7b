package uk.workwell.drill;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs a partner's tokens in Keycloak's place, on loopback and for this run. */
final class PartnerKeys implements AutoCloseable {

    static final String CLIENT = "drill-partner";

    private final HttpServer server;
    private final RSAKey key;

    PartnerKeys() throws IOException, JOSEException {
        this.key = new RSAKeyGenerator(2048).keyID("drill").generate();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var certs = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, certs.length);
            exchange.getResponseBody().write(certs);
            exchange.close();
        });
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/workwell";
    }

    /** Good for two hours. */
    String token() throws JOSEException {
        var now = Instant.now();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("drill").build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(CLIENT)
                        .claim("azp", CLIENT)
                        .claim("organization", List.of("qe1"))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(7_200)))
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
