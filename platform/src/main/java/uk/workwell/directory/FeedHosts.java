package uk.workwell.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose directories may be read over the net. Of the deployment, not of an ICB: an administrator of an ICB cannot make this
 * service call an address that the operator has not named.
 *
 * @param feeds host names like {@code directory.example.org}, read over https and only at public addresses
 */
@ConfigurationProperties("workwell.directory")
record FeedHosts(List<String> feeds) {

    FeedHosts(@Nullable List<String> feeds) {
        this.feeds = feeds == null ? List.of() : List.copyOf(feeds);
    }
}
