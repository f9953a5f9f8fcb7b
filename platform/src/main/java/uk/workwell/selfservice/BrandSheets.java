package uk.workwell.selfservice;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;

/** An ICB's branding as a stylesheet. The version is part of the address, so a browser may keep it for good. */
@Controller
class BrandSheets {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final ObjectProvider<Brandings> brandings;

    BrandSheets(ObjectProvider<Brandings> brandings) {
        this.brandings = brandings;
    }

    @GetMapping("/look/t/{tenant}/{version:\\d{1,18}}.css")
    ResponseEntity<String> sheet(@PathVariable String tenant, @PathVariable long version) {
        Optional<Branding> branding =
                Optional.ofNullable(brandings.getIfAvailable()).flatMap(known -> known.of(tenant, version));
        return branding.map(found -> ResponseEntity.ok()
                        .contentType(CSS)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(found.stylesheet()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
