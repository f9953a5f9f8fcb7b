package uk.workwell.selfservice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.workwell.agreement.signing.Signing;

/** The public keys with which anybody may check what was signed here, without asking us. */
@RestController
class PublishedKeys {

    private static final MediaType KEY_SET = MediaType.parseMediaType("application/jwk-set+json");

    private final Signing signing;

    PublishedKeys(Signing signing) {
        this.signing = signing;
    }

    @GetMapping("/.well-known/workwell-keys")
    ResponseEntity<Map<String, List<Map<String, String>>>> keys() {
        return ResponseEntity.ok()
                .contentType(KEY_SET)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(signing.published());
    }
}
