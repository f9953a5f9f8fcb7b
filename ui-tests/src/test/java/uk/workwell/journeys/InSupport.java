package uk.workwell.journeys;

import java.util.List;

/** Somebody of the demonstration who is in support, as their coach finds them. */
record InSupport(Coach coach, String name, String address) {

    /** Everybody on the first screen of the coach's caseload. */
    static List<InSupport> of(Coach coach) {
        coach.at().open("/coach/caseload").pick("whose", "Mine").pick("stage", "All in support");
        return coach.at().page().locator("main a[href*='coach/case/']").all().stream()
                .map(link -> new InSupport(
                        coach,
                        link.innerText().strip(),
                        "/" + link.getAttribute("href").replaceFirst("^/", "")))
                .filter(one -> one.address().matches("/coach/case/[0-9a-f-]{36}"))
                .distinct()
                .toList();
    }

    /** The first of whom that page of their case says this; it is open then. */
    static InSupport whose(List<InSupport> all, String page, String says) {
        return all.stream()
                .filter(one -> one.open(page).words().contains(says))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody's " + page + " says " + says));
    }

    Visitor open(String page) {
        return coach.at().open(address + page);
    }

    /** The page about them that their employer has; it is open then. */
    String atTheirEmployer(Hr hr) {
        int page = 1;
        do hr.at().open("/employer/staff?page=" + page++);
        while (hr.at().link(name).count() == 0);
        hr.at().open("/" + hr.at().link(name).getAttribute("href").replaceFirst("^/", ""));
        return hr.at().page().url().replaceFirst("^https?://[^/]+", "");
    }
}
