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
    private static final Pattern ROW = Pattern.compile("Family\\d+\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String site;
    private final String route;

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
        var begun = get("/?v-r=init&location=" + route.replace("/", "%2F") + "&query=");
        var key = found(KEY, begun, "key");
        var ui = found(UI, begun, "number");
        var shown = send(key, ui, 0, """
                {"type": "event", "node": 1, "event": "ui-navigate", "data": {"route": "%s", "query": "",
                 "appShellTitle": "", "historyState": null, "trigger": ""}}""".formatted(route));
        var rows = send(key, ui, 1, """
                {"type": "publishedEventHandler", "node": %s, "templateEventMethodName": "setViewportRange",
                 "templateEventMethodArgs": [0, 50], "promise": -1}""".formatted(found(GRID, shown, "grid")));
        if (ROW.matcher(shown + rows).results().count() < 50) {
            throw new IllegalStateException("The grid sent fewer than 50 rows");
        }
    }

    private String send(String key, String ui, int number, String call) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(site + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                                        .formatted(key, call, number, number)))
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
