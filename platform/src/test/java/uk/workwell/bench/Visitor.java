package uk.workwell.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** A browser without a screen: signs in, and speaks Vaadin's protocol as far as opening a page with a grid needs it. */
final class Visitor {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern GRID =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");
    private static final Pattern ROW = Pattern.compile("Family[a-j]+\"");
    private static final Pattern SEARCH = Pattern.compile(
            "\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-text-field\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String site;
    private final String route;
    private String key = "";
    private String ui = "";
    private int sent;

    private Visitor(String site, String route) {
        this.site = site;
        this.route = route;
    }

    /** Somebody who has just signed in and sees the empty page, before its scripts run. */
    static Visitor signedIn(String site, String route) throws Exception {
        var visitor = new Visitor(site, route);
        var shell = visitor.get("/" + route);
        if (!shell.contains("id=\"outlet\"")) {
            throw new IllegalStateException("The page did not open: " + beginning(shell));
        }
        return visitor;
    }

    /** What the scripts do: a window of its own, the way to the page, the grid's first rows. */
    void openThePage() throws Exception {
        var shown = open(route);
        var rows = rows(shown);
        if (ROW.matcher(shown + rows).results().count() < 50) {
            throw new IllegalStateException("The grid sent fewer than 50 rows");
        }
    }

    /** The same with a page that draws what it has by itself. */
    String open(String page) throws Exception {
        var begun = get("/?v-r=init&location=" + page.replace("/", "%2F") + "&query=");
        key = found(KEY, begun, "key");
        ui = found(UI, begun, "number");
        sent = 0;
        return send("""
                {"type": "event", "node": 1, "event": "ui-navigate", "data": {"route": "%s", "query": "",
                 "appShellTitle": "", "historyState": null, "trigger": ""}}""".formatted(page));
    }

    /** The grid's first rows, for a page that was opened. */
    String rows(String shown) throws Exception {
        return send("""
                {"type": "publishedEventHandler", "node": %s, "templateEventMethodName": "setViewportRange",
                 "templateEventMethodArgs": [0, 50], "promise": -1}""".formatted(found(GRID, shown, "grid")));
    }

    /** The number of the page's first text field, which is the search. */
    static String search(String shown) {
        return found(SEARCH, shown, "search field");
    }

    /** Types into the search field; the answer brings the rows. */
    String type(String field, String words) throws Exception {
        return send("""
                {"type": "mSync", "node": %s, "feature": 1, "property": "value", "value": "%s"}""".formatted(field, words));
    }

    /** Closes the window, as a browser says when it goes, so that the session does not keep it. */
    void leave() throws Exception {
        post("{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":-1,\"clientId\":-1,\"UNLOAD\":true}".formatted(key));
    }

    private String send(String call) throws Exception {
        int number = sent++;
        return post("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, call, number, number));
    }

    private String post(String body) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(site + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The page answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Follows the way through the identity provider, which is longer than the client would go by itself. */
    private String get(String path) throws Exception {
        var at = URI.create(site + path);
        for (int step = 0; step < MOST_REDIRECTS; step++) {
            var answer = client.send(
                    HttpRequest.newBuilder(at).header("Accept", "text/html,*/*").build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 3) {
                return answer.body();
            }
            at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
        }
        throw new IllegalStateException("Sent around in a circle");
    }

    private static String found(Pattern pattern, String text, String what) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("The answer has no " + what + ": " + beginning(text));
        }
        return match.group(1);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
