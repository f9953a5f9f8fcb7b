package uk.workwell.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.directory.DirectoryFeed.Setting;
import uk.workwell.tenant.Tenants;

/** A directory that is read from an address: what may be called, what is not believed, and what its administrators are told. */
@WorkWellTest
class DirectoryFeedTest {

    private static final List<String> HOSTS = List.of("directory.example.org");

    @Autowired
    Fixtures fixtures;

    @Autowired
    DirectoryImport imports;

    @Autowired
    Directory directory;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Nested
    class AnAddress {

        @Test
        void ofAHostThatTheOperatorNamedIsRead() {
            assertThat(FeedAddress.problem("https://directory.example.org/services?per_page=500", HOSTS))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'' | Enter the address",
                    "http://directory.example.org/ | begins with https",
                    "file:///etc/passwd | begins with https",
                    "https://other.example.org/ | does not read from other.example.org",
                    "https://directory.example.org.evil.example/ | does not read from",
                    "https://directory.example.org@evil.example/ | Leave out a name",
                    "https://directory.example.org:8443/ | Leave out a name",
                    "https://169.254.169.254/latest | does not read from",
                    "https://[::1]/ | does not read from",
                    "not an address | is not an address"
                })
        void isRefusedInWordsOtherwise(String address, String words) {
            assertThat(FeedAddress.problem(address.equals("''") ? "" : address, HOSTS))
                    .hasValueSatisfying(said -> assertThat(said).contains(words));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "127.0.0.1",
                    "10.1.2.3",
                    "172.16.0.1",
                    "192.168.1.1",
                    "169.254.169.254",
                    "0.0.0.0",
                    "100.64.0.1",
                    "224.0.0.1",
                    "255.255.255.255",
                    "::1",
                    "::",
                    "fe80::1",
                    "fc00::1",
                    "fd12::1",
                    "ff02::1",
                    "::ffff:127.0.0.1",
                    "64:ff9b::7f00:1",
                    "2002:7f00:1::1"
                })
        void thatLeadsInsideIsNeverCalled(String address) throws IOException {
            assertThat(FeedAddress.isPublic(InetAddress.getByName(address))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
        void ofThePublicNetMayBeCalled(String address) throws IOException {
            assertThat(FeedAddress.isPublic(InetAddress.getByName(address))).isTrue();
        }
    }

    @Nested
    class AServer {

        private HttpServer server;
        private final ReadFeedOverHttps reading =
                new ReadFeedOverHttps(new FeedHosts(HOSTS), host -> true, HttpClient.newBuilder());

        @BeforeEach
        void listens() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
        }

        @AfterEach
        void stops() {
            server.stop(0);
        }

        private URI answering(int status, byte[] body) {
            server.createContext("/", exchange -> {
                if (status / 100 == 3) exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                } catch (IOException broken) {
                    // The other side has read enough.
                }
            });
            return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        }

        @Test
        void isReadAsItAnswers() {
            assertThat(reading.get(answering(200, "[\"é\"]".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo("[\"é\"]");
        }

        @Test
        void isFollowedNowhere() {
            var address = answering(302, new byte[0]);
            assertThatThrownBy(() -> reading.get(address)).hasMessage("The directory has moved. Enter its new address");
        }

        @Test
        void thatFailsIsToldWithItsNumber() {
            var address = answering(503, new byte[0]);
            assertThatThrownBy(() -> reading.get(address)).hasMessageContaining("error (503)");
        }

        @Test
        void isReadNoFurtherThanFiveMegabytes() {
            var address = answering(200, new byte[ReadFeedOverHttps.MOST + 1]);
            assertThatThrownBy(() -> reading.get(address)).hasMessageContaining("larger than 5 MB");
        }

        @Test
        void thatIsNotThereIsTold() {
            var address = answering(200, new byte[0]);
            server.stop(0);
            assertThatThrownBy(() -> reading.get(address)).hasMessageContaining("did not answer");
        }

        @Test
        void isNotEvenCalledWhereItLiesInside() {
            var real = new ReadFeedOverHttps(new FeedHosts(List.of("localhost")));
            assertThatThrownBy(() -> real.read("https://localhost/"))
                    .hasMessage("This host was not found in the public net");
        }
    }

    @Nested
    class TheNight {

        private final AnIcb icb = fixtures.icb("QE1");
        private final AnIcb other = fixtures.icb("QOP");
        private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
        private String answer = "[]";
        private boolean down;

        private final ReadFeed fake = new ReadFeed() {
            @Override
            public String read(String address) {
                if (down) throw new NotRead("The directory did not answer, or broke off");
                return answer;
            }

            @Override
            public Optional<String> problem(String address) {
                return Optional.empty();
            }
        };

        private final DirectoryFeed feed = new DirectoryFeed(jdbc, fake, imports, clock, transactions);
        private final NightlyImport nightly = new NightlyImport(tenants, feed, imports);

        @BeforeEach
        void anAddressForOneOfTwo() {
            set(true);
            assertThat(other.in(feed::find).filter(DirectoryFeed.Feed::byNight)).isEmpty();
            // What other tests read by this address is out of the way.
            icb.in(() -> new TransactionTemplate(transactions)
                    .execute(status -> jdbc.sql("update directory_service set from_feed = false where tenant_id = ?")
                            .param(icb.id().value())
                            .update()));
        }

        private Setting set(boolean byNight) {
            return icb.as(icb.admin(), () -> {
                long version = feed.find().map(DirectoryFeed.Feed::version).orElse(0L);
                return feed.set("https://directory.example.org/", byNight, version);
            });
        }

        private String services(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(n -> """
                            {"id": "%s-%d", "name": "Service %d %s", "organization": {"name": "An invented charity"},
                             "attributes": [{"taxonomy_term": {"code": "GP"}}]}""".formatted(word, n, n, word))
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private int offered(AnIcb of) {
            return of.in(() -> directory.count(new ServiceSearch(word, null, null, null)));
        }

        private DirectoryFeed.Run last() {
            return icb.in(feed::find).map(DirectoryFeed.Feed::last).orElseThrow();
        }

        @Test
        void takesWhatIsNewAndRetiresWhatIsGone() {
            answer = services(0, 10);
            nightly.now();
            assertThat(offered(icb)).isEqualTo(10);
            assertThat(last().wentWell()).isTrue();
            assertThat(last().words()).isEqualTo("10 new, 0 changed, 0 as they were, 0 retired, 0 left out");
            answer = services(2, 11);
            nightly.now();
            assertThat(offered(icb)).isEqualTo(9);
            assertThat(last().words()).isEqualTo("1 new, 0 changed, 8 as they were, 2 retired, 0 left out");
            assertThat(offered(other)).isZero();
        }

        @Test
        void doesNotBelieveAFileInWhichMuchIsMissingAtOnce() {
            answer = services(0, 10);
            nightly.now();
            answer = services(0, 2);
            nightly.now();
            assertThat(offered(icb)).isEqualTo(10);
            assertThat(last().wentWell()).isFalse();
            assertThat(last().words()).startsWith("8 services that were there before are missing");
        }

        @Test
        void saysInWordsWhyNothingWasRead() {
            down = true;
            nightly.now();
            assertThat(last().wentWell()).isFalse();
            assertThat(last().words()).isEqualTo("The directory did not answer, or broke off");
            down = false;
            answer = "<html>";
            nightly.now();
            assertThat(last().words()).startsWith("This is not JSON");
        }

        @Test
        void leavesWhatWasTypedByHand() {
            var mine = icb.in(() -> imports.take(services(50, 51)));
            assertThat(mine.taken()).isOne();
            answer = services(0, 1);
            nightly.now();
            assertThat(offered(icb)).isEqualTo(2);
        }

        @Test
        void isSwitchedOffByTheAdministrator() {
            set(false);
            answer = services(0, 3);
            nightly.now();
            assertThat(offered(icb)).isZero();
        }

        @Test
        void asksForTheNewestAddressBeforeItIsReplaced() {
            long shown = icb.in(feed::find).orElseThrow().version();
            set(true);
            var slower = icb.as(icb.admin(), () -> feed.set("https://directory.example.org/old", true, shown));
            assertThat(slower).isInstanceOf(Setting.ChangedSince.class);
            assertThat(icb.in(feed::find).orElseThrow().address()).isEqualTo("https://directory.example.org/");
        }
    }
}
