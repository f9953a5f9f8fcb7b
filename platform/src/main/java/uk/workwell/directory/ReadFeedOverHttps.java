package uk.workwell.directory;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Over https, from a host that the operator named and that lies in the public net, without following it elsewhere, and never
 * more than a directory can be.
 */
@Component
class ReadFeedOverHttps implements ReadFeed {

    /** In bytes. */
    static final int MOST = 5_000_000;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private final FeedHosts hosts;
    private final Predicate<String> allowed;
    private final HttpClient http;

    @Autowired
    ReadFeedOverHttps(FeedHosts hosts) {
        this(hosts, FeedAddress::isPublic, HttpClient.newBuilder());
    }

    /** @param allowed whether a host may be called at the addresses that it has now */
    ReadFeedOverHttps(FeedHosts hosts, Predicate<String> allowed, HttpClient.Builder http) {
        this.hosts = hosts;
        this.allowed = allowed;
        this.http = http.connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<String> problem(String address) {
        return FeedAddress.problem(address, hosts.feeds());
    }

    @Override
    public String read(String address) {
        problem(address).ifPresent(words -> {
            throw new NotRead(words);
        });
        return get(URI.create(address.strip()));
    }

    String get(URI address) {
        if (!allowed.test(address.getHost())) throw new NotRead("This host was not found in the public net");
        var request = HttpRequest.newBuilder(address)
                .timeout(WHOLE)
                .header("Accept", "application/json")
                .GET()
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return text(answer.statusCode(), body);
            }
        } catch (IOException e) {
            throw new NotRead("The directory did not answer, or broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotRead("Reading was stopped", e);
        }
    }

    private static String text(int status, InputStream body) throws IOException {
        if (status / 100 == 3) throw new NotRead("The directory has moved. Enter its new address");
        if (status != 200) throw new NotRead("The directory answered with an error (%d)".formatted(status));
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) throw new NotRead("The directory is larger than 5 MB, the most that is read");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
