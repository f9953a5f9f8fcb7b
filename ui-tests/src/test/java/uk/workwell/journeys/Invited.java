package uk.workwell.journeys;

/** The person whom the employer wrote about, at the pages behind the link. */
record Invited(Visitor at, Somebody who) {

    static Invited as(Somebody somebody) {
        return new Invited(Visitor.passerBy(), somebody);
    }

    Invited openLink(String link) {
        at.open(link).sees("A message for you");
        return this;
    }

    Invited askForCode() {
        at.click("Send me a code").sees("Enter your code");
        return this;
    }

    Invited prove(String code) {
        at.fill("code", code)
                .fill("day", Integer.toString(who.born().getDayOfMonth()))
                .fill("month", Integer.toString(who.born().getMonthValue()))
                .fill("year", Integer.toString(who.born().getYear()))
                .click("Continue");
        return this;
    }

    /** From the link to the employer's words. */
    Invited read(int lettersBefore) {
        openLink(Post.linkTo(who, lettersBefore));
        int before = Post.newest();
        askForCode();
        prove(Post.codeFor(who, before));
        at.sees("Check what your employer wrote about you");
        return this;
    }

    /** By the newest link that came since, to what is behind it. */
    Invited opens(int lettersBefore) {
        return opens(Post.linkTo(who, lettersBefore));
    }

    /** By a link that works more than once. */
    Invited opens(String link) {
        openLink(link);
        int before = Post.newest();
        askForCode();
        return prove(Post.codeFor(who, before));
    }

    /** The first answer to each question of the page. */
    Invited answersEverything() {
        for (var question : at.page().locator("fieldset").all()) {
            question.locator("input[type=radio]").first().check();
        }
        return this;
    }

    Invited wantToSend() {
        at.choose("Send it, with my corrections").click("Continue");
        at.sees("Put right what is wrong, and tell us how to reach you");
        return this;
    }

    Invited reachable() {
        at.fill("mobile", who.mobile()).fill("email", who.email()).click("Continue");
        at.sees("Before we send it");
        return this;
    }

    Invited answer(boolean employerMayKnow) {
        at.page().locator("input[name=health][value=YES]").check();
        at.page().locator("#agreed").check();
        at.page()
                .locator("input[name=employerMayKnow][value=" + (employerMayKnow ? "YES" : "NO") + "]")
                .check();
        at.click("Continue").sees("Check your answers");
        return this;
    }

    Invited send() {
        at.click("Send to the WorkWell team").sees("Thank you. It is with our team");
        return this;
    }
}
