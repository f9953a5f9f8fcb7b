package uk.workwell.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The API of the house in this process, whole but for the wire: for writing down what one intake sends. */
final class Door {

    private final MockMvc mvc;

    private Door(MockMvc mvc) {
        this.mvc = mvc;
    }

    static Door of(House house, Issuer issuer) {
        return new Door(MockMvcBuilders.webAppContextSetup((WebApplicationContext) house.beans)
                .apply(springSecurity())
                .build());
    }

    void refer(String client, String body) throws Exception {
        int status = mvc.perform(post("/api/referrals")
                        .with(jwt().jwt(token -> token.claim("azp", client).claim("organization", List.of("qe1"))))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 201) {
            throw new IllegalStateException("Intake answered " + status);
        }
    }
}
