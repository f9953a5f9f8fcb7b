package uk.workwell.selfservice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the stylesheets, the script and the mark, each known by its content. By its date it would not be: a reproducible
 * build gives every file the same date, and a browser would keep yesterday's look after an upgrade.
 */
@Configuration(proxyBeanMethods = false)
class LookFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/look/{file:[a-z]+\\.(?:css|js|svg)}")
                .addResourceLocations("classpath:/META-INF/resources/look/")
                .setUseLastModified(false)
                .setEtagGenerator(LookFiles::etag)
                .setCacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic());
    }

    private static String etag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            // Weak, because the server compresses nothing that has a strong one.
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
