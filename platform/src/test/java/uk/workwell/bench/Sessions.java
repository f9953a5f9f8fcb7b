package uk.workwell.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.tenant.CurrentTenant;

/**
 * What a signed-in coach costs who has the caseload open: heap after a full collection, and CPU of a warm opening. A small
 * client speaks Vaadin's protocol: it signs in, opens the page, and asks the grid for its first window.
 */
final class Sessions {

    private static final int SESSIONS = 200;
    private static final int WARM = 60;
    private static final Pattern CSRF = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final Pattern GRID =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"vaadin-grid\"");

    private final House house;

    Sessions(House house) {
        this.house = house;
    }

    List<Figure> measure() throws Exception {
        var email = "sessions@bench.example";
        var coach = CurrentTenant.within(house.tenant(), () -> house.bean(uk.workwell.team.Team.class)
                .add(AddStaff.of(
                        "Bench Coach", email, new uk.workwell.team.ProviderId(house.filled.provider()), Role.COACH)));
        giveACaseload(coach);
        var kept = new ArrayList<HttpClient>();
        try (var issuer = new Issuer(email);
                var running = new Running(house, issuer)) {
            for (int i = 0; i < WARM; i++) {
                kept.add(open(running));
            }
            long before = running.liveBytes();
            double cpuBefore = running.cpuSeconds();
            for (int i = 0; i < SESSIONS; i++) {
                kept.add(open(running));
            }
            double cpu = 1_000 * (running.cpuSeconds() - cpuBefore) / SESSIONS;
            double heap = (running.liveBytes() - before) / 1024.0 / SESSIONS;
            // Opening again in a session that is signed in: the page alone, without the sign-in.
            double again = running.cpuSeconds();
            for (int i = WARM; i < WARM + SESSIONS; i++) {
                page(running, kept.get(i));
            }
            double warm = 1_000 * (running.cpuSeconds() - again) / SESSIONS;
            return List.of(
                    Figure.atMost("caseload page: heap of a signed-in session, KiB", heap, 200),
                    Figure.atMost("caseload page: CPU of a warm opening, ms", warm, 20),
                    Figure.plain("caseload page: CPU of signing in and opening, ms", cpu));
        }
    }

    private void giveACaseload(StaffId coach) throws Exception {
        try (var connection = house.database.connect(house.database.mover());
                var statement = connection.prepareStatement(
                        "update care_case set coach_id = ? where tenant_id = ? and coach_id = ?")) {
            statement.setObject(1, coach.value());
            statement.setObject(2, house.filled.tenant());
            statement.setObject(3, house.filled.coach());
            if (statement.executeUpdate() < 50) {
                throw new IllegalStateException("The bench's coach has no caseload");
            }
        }
    }

    private static HttpClient open(Running running) throws Exception {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var shell = get(client, running.url() + "/coach/caseload");
        if (!shell.contains("id=\"outlet\"")) {
            throw new IllegalStateException(
                    "The caseload did not open: " + shell.substring(0, Math.min(300, shell.length())));
        }
        page(running, client);
        return client;
    }

    /** What the browser does: a window of its own, the way to the page, the grid's first rows. */
    private static void page(Running running, HttpClient client) throws Exception {
        var begun = get(client, running.url() + "/?v-r=init&location=coach%2Fcaseload&query=");
        var csrf = found(CSRF, begun, "key");
        var ui = found(UI, begun, "number");
        var shown = send(running, client, csrf, ui, 0, """
                {"type": "event", "node": 1, "event": "ui-navigate", "data": {"route": "coach/caseload", "query": "",
                 "appShellTitle": "", "historyState": null, "trigger": ""}}""");
        var rows = send(running, client, csrf, ui, 1, """
                {"type": "publishedEventHandler", "node": %s, "templateEventMethodName": "setViewportRange",
                 "templateEventMethodArgs": [0, 50], "promise": -1}""".formatted(found(GRID, shown, "grid")));
        if (!shown.contains("Family") && !rows.contains("Family")) {
            throw new IllegalStateException("The grid sent no rows");
        }
    }

    private static String found(Pattern pattern, String text, String what) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException(
                    "The answer has no " + what + ": " + text.substring(0, Math.min(300, text.length())));
        }
        return match.group(1);
    }

    private static String send(Running running, HttpClient client, String csrf, String ui, int number, String call)
            throws Exception {
        var body = "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[" + call + "],\"syncId\":" + number + ",\"clientId\":"
                + number + "}";
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(running.url() + "/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The page answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String get(HttpClient client, String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
