package uk.workwell.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PlainSite.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "workwell.demonstration=true"})
class PublicPagesTest {

    static final List<String> PAGES = List.of(
            "/",
            "/?lang=cy",
            "/?lang=pl",
            "/?lang=ur",
            "/help",
            "/accessibility",
            "/privacy",
            "/contact",
            "/about-the-data",
            "/what-employers-see",
            "/sign-in",
            "/sign-in?ended",
            "/sign-in?problem",
            "/sign-in?out",
            "/no-such-page",
            "/find/broken");

    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/look/[^\"]+)\"");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @FieldSource("PAGES")
    void aPageHasNothingInlineAndThePolicyThatForbidsIt(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(INLINE.matcher(html(answer)).results().map(found -> found.group()))
                .isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "style-src 'self';", "script-src 'self';")
                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void aPageHasAllItsWordsAndItsLandmarks(String path) throws Exception {
        String html = html(get(path));
        assertThat(html).doesNotContain("??");
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main id=\"main\"");
        assertThat(html).containsPattern("<html[^>]* lang=\"[a-z]{2}");
        assertThat(html).contains("<header", "<footer", "class=\"ww-skip\" href=\"#main\"");
        assertThat(html).contains("Demonstration. Not run by or for this ICB. Settings are examples.");
        assertThat(html).containsPattern("<title>[^<]{3,} – WorkWell</title>");
    }

    @Nested
    class TheStartPage {

        @Test
        void costsAtMost60KilobytesOnTheFirstVisit() throws Exception {
            HttpResponse<byte[]> page = get("/");
            long bytes = page.body().length;
            List<String> files = FILES.matcher(html(page))
                    .results()
                    .map(m -> m.group(1))
                    .distinct()
                    .toList();
            assertThat(files).contains("/look/tokens.css", "/look/parts.css", "/look/ww.js", "/look/mark.svg");
            for (String file : files) {
                HttpResponse<byte[]> answer = get(file);
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                bytes += answer.body().length;
            }
            assertThat(bytes).isLessThan(60_000);
            assertThat(html(get("/look/ww.js")).length()).isLessThan(6_144);
        }

        @Test
        void sendsAPlaceInTheBodyAndNeverInTheAddress() throws Exception {
            assertThat(html(get("/")))
                    .containsPattern(
                            "<form[^>]*method=\"post\"[^>]*action=\"/find\"|<form[^>]*action=\"/find\"[^>]*method=\"post\"")
                    .contains("name=\"place\"");
        }

        @Test
        void speaksUrduFromRightToLeft() throws Exception {
            assertThat(html(get("/?lang=ur"))).contains("lang=\"ur\"", "dir=\"rtl\"", "اپنی سروس تلاش کریں");
            assertThat(html(get("/?lang=cy")))
                    .containsPattern("<html[^>]* lang=\"cy\"")
                    .doesNotContainPattern("<html[^>]* dir=");
        }

        @Test
        void staysEnglishWhenAskedForAnythingElse() throws Exception {
            assertThat(html(get("/?lang=%3Cscript%3E"))).containsPattern("<html[^>]* lang=\"en-GB\"");
        }

        @Test
        void leavesVaadinsOwnRequestsAlone() throws Exception {
            // There is no Vaadin here, so the request falls through to "not found" instead of the start page.
            assertThat(get("/?v-r=uidl").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class TheSignInChooser {

        @Test
        void hasFourDoorsAndNoPasswordField() throws Exception {
            assertThat(html(get("/sign-in")))
                    .contains("href=\"/coach\"", "href=\"/admin\"", "href=\"/employer\"", "id=\"link\"")
                    .doesNotContain("type=\"password\"", "<input");
        }

        @Test
        void saysWhySomebodyWasBroughtThere() throws Exception {
            assertThat(html(get("/sign-in?ended"))).contains("nothing was done here for a while");
            assertThat(html(get("/sign-in?problem"))).contains("You could not be signed in");
            assertThat(html(get("/sign-in"))).doesNotContain("ww-notice");
        }
    }

    @Nested
    class AnAddressThatNobodyKnows {

        @ParameterizedTest
        @ValueSource(strings = {"/no-such-page", "/s", "/look/none.css", "/error", "/coachx"})
        void isNotFound(String path) throws Exception {
            HttpResponse<byte[]> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(html(answer)).contains("Page not found");
        }

        @Test
        void isAShortAnswerForAProgram() throws Exception {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(address("/no-such-page"))
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"title\":\"Not Found\"").doesNotContain("no-such-page");
        }
    }

    @Nested
    class AMistakeOfOurs {

        @Test
        void showsAReferenceAndNoCause() throws Exception {
            HttpResponse<byte[]> answer = get("/find/broken");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(html(answer))
                    .contains("There is a problem with the service")
                    .containsPattern("class=\"ww-num\">[0-9A-F]{3} [0-9A-F]{3}<")
                    .doesNotContain("secret cause", "IllegalState", "at uk.workwell");
        }
    }

    @Nested
    class AFileOfTheLook {

        @Test
        void isKnownByItsContentAndNotByTheDateOfTheBuild() throws Exception {
            HttpResponse<byte[]> first = get("/look/parts.css");
            assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
            String etag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<Void> again = browser.send(
                    HttpRequest.newBuilder(address("/look/parts.css"))
                            .header("If-None-Match", etag)
                            .build(),
                    BodyHandlers.discarding());
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Nested
    class ABranding {

        @Test
        void isAStylesheetThatABrowserMayKeep() throws Exception {
            HttpResponse<byte[]> answer = get("/look/t/qe1/3.css");
            assertThat(html(answer)).contains("--ww-tenant-accent:#6b3a24");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        }

        @Test
        void ofNobodyIsNotFound() throws Exception {
            assertThat(get("/look/t/none/3.css").statusCode()).isEqualTo(404);
            assertThat(get("/look/t/qe1/4.css").statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html,*/*")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String html(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
