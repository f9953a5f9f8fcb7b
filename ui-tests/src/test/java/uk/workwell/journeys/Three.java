package uk.workwell.journeys;

import java.util.Random;

/**
 * Three people at three browsers, and what each browser received: somebody of HR in the portal, a coach in the workspace, and the
 * person behind links.
 */
record Three(Hr hr, Support support, Invited person, Received byHr, Received byCoach, Received byPerson)
        implements AutoCloseable {

    private static final Random CHANCE = new Random();

    /** Referred, confirmed, accepted; support has started. */
    static Three met(String hrMail, String coachMail, Somebody who) {
        var byHr = Received.by("hr");
        var byCoach = Received.by("coach");
        var byPerson = Received.by("person");
        var hr = new Hr(signedIn(byHr, hrMail, "/employer"));
        int before = Post.newest();
        hr.checkAnswersAbout(who).agree().send(who);
        var person = new Invited(Visitor.recorded(byPerson), who);
        person.read(before).wantToSend().reachable().answer(true).send();
        var support = Support.accepted(new Coach(signedIn(byCoach, coachMail, "/coach")), who);
        support.at().reads("No time is used yet.");
        support.coach().bookFirstAppointment();
        // On another day: a coach's time is taken once, and other journeys share this coach.
        Time.moveOn(1 + CHANCE.nextInt(25));
        support.open("").coach().logFirstAppointment();
        support.at().sees(who.name()).reads("left, until");
        return new Three(hr, support, person, byHr, byCoach, byPerson);
    }

    private static Visitor signedIn(Received received, String email, String door) {
        var visitor = Visitor.recorded(received).open(door);
        visitor.signIn(email);
        return visitor;
    }

    Somebody who() {
        return person.who();
    }

    /** Somebody of HR, at the page of this member of staff. */
    Visitor atMember() {
        return hr.at().open("/employer/staff").follow(who().name()).sees(who().name());
    }

    /** The person, at what the newest link leads to. */
    Visitor atLink(int lettersBefore) {
        return person.opens(lettersBefore).at();
    }

    /** What was received is complete only then. */
    @Override
    public void close() {
        hr.at().close();
        support.at().close();
        person.at().close();
    }
}
