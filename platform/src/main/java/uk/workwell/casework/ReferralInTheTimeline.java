package uk.workwell.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.TheWayHere;
import uk.workwell.tenant.Actor;

/** How the case began: what happened to its referral before it was accepted. */
@Component
class ReferralInTheTimeline implements TimelineSource {

    private final TheWayHere wayHere;

    ReferralInTheTimeline(TheWayHere wayHere) {
        this.wayHere = wayHere;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTACTS, Topic.EMPLOYER, Topic.CASE);
    }

    @Override
    public Part newest(CaseCard of, Set<Topic> topics, int atMost) {
        var asked = wayHere.of(new ReferralId(of.referral())).stream()
                .flatMap(step -> entry(of, step))
                .filter(entry -> topics.contains(entry.topic()))
                .toList();
        return new Part(asked.stream().limit(atMost).toList(), asked.size());
    }

    private static Stream<TimelineEntry> entry(CaseCard of, TheWayHere.Step step) {
        // The referral's steps have no ids of their own; this one orders them behind everything of the same moment.
        var id = new UUID(0, of.referral().getLeastSignificantBits());
        return words(step)
                .map(head -> new TimelineEntry(
                        id,
                        step.at(),
                        topic(step),
                        step.by(),
                        head,
                        List.of(),
                        step.at() + " " + step.by().id()))
                .stream();
    }

    private static Topic topic(TheWayHere.Step step) {
        if (step.by().kind() == Actor.Kind.MEMBER) return Topic.EMPLOYER;
        return switch (step.action()) {
            case "askBack", "answer", "resendLink", "confirm" -> Topic.CONTACTS;
            default -> Topic.CASE;
        };
    }

    /** Acceptance is the case's own first step, and screening starts by itself: neither is told twice. */
    private static Optional<String> words(TheWayHere.Step step) {
        return Optional.ofNullable(
                switch (step.action()) {
                    case "send" ->
                        switch (step.by().kind()) {
                            case MEMBER -> "Referral sent by the employer";
                            case PERSON -> "Referral sent by the person";
                            default -> "Referral received";
                        };
                    case "resendLink" -> "Link sent to the person again";
                    case "confirm" -> "Confirmed by the person";
                    case "askBack" -> "Question sent back";
                    case "answer" -> "Question answered";
                    case "riskHold" -> "Held for the duty lead";
                    case "release" -> "Released by the duty lead";
                    default -> null;
                });
    }
}
