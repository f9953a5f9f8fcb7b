package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.WrittenByEmployers;
import uk.workwell.tenant.calendar.Written;

/** What my employer wrote about me, every word of it. Nothing for somebody who came another way. */
@Component
@Order(50)
class WrittenAboutMe implements PersonsPart {

    private final WrittenByEmployers written;
    private final EveryWord words;

    WrittenAboutMe(WrittenByEmployers written, EveryWord words) {
        this.written = written;
        this.words = words;
    }

    @Override
    public Optional<Section> of(Me me) {
        return written.about(new ReferralId(me.referral()))
                .map(found -> new Section(
                        "written",
                        "What my employer wrote about me",
                        words.of(found.words()).stream()
                                .map(line ->
                                        new Line(line.term(), line.said() ? "“" + line.value() + "”" : line.value()))
                                .toList(),
                        "Sent on " + Written.longDay(found.sentAt()),
                        null));
    }
}
