package uk.workwell.journeys;

/** Somebody who asks for support themselves: finds the service, asks whether it is for them, and fills in the form. */
record Applicant(Visitor at, Somebody who) {

    static Applicant as(Somebody somebody) {
        return new Applicant(Visitor.passerBy(), somebody);
    }

    Applicant findsTheService() {
        at.open("/").open("/find").fill("place", who.postcode()).click("Find my service");
        return this;
    }

    /** @param work {@code IN_WORK}, {@code OFF} or {@code OUT} */
    Applicant asksWhetherItIsForThem(String work) {
        at.follow("Can I use it?").sees("What ties you to this area?");
        at.page().locator("input[name=place]").first().check();
        at.click("Continue").sees("How old are you?").fill("age", "44").click("Continue");
        at.tick("work", work).click("Continue");
        if (!"IN_WORK".equals(work)) at.sees("When did you last work?").click("Continue");
        at.tick("health", "YES").click("Continue").sees("It looks like you can use this service");
        return this;
    }

    Applicant refersThemselves() {
        at.click("Refer myself").sees("What is your name?");
        at.fill("fullName", who.name()).click("Continue").sees("When were you born?");
        at.date("birthDate", who.born()).click("Continue").sees("Where do you live?");
        at.fill("postcode", who.postcode()).click("Continue");
        at.sees("Which GP practice are you registered with?").click("Continue");
        // What "Can I use it?" has asked is there already.
        at.click("Continue");
        while (!at.path().endsWith("/health")) at.click("Continue");
        at.fill("healthWords", "I cannot stand for more than half an hour.").click("Continue");
        if (at.path().endsWith("/right")) at.tick("rightToWork", "YES").click("Continue");
        at.sees("How can we reach you?")
                .fill("mobile", who.mobile())
                .fill("email", who.email())
                .tick("preferredContact", "TEXT");
        return this;
    }

    Applicant sends() {
        at.click("Continue").sees("What would make it easy for you?").click("Continue");
        at.sees("Before you send it").tick("agreed", "YES").click("Continue");
        at.sees("Check your answers");
        return this;
    }
}
