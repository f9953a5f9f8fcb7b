package uk.workwell.wall;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.flexible.FlexibleId;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Barrier;
import uk.workwell.casework.assessment.BarrierCode;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.sharing.messages.MessageId;

/** Something in every drawer of a world's booked case, so that a query has something to find or to hide. */
@Component
class CaseContents {

    private final Assessments assessments;
    private final OnwardDrawer onward;
    private final PlanDrawer plan;
    private final PeopleDrawer people;
    private final EpisodeDrawer episode;
    private final AppointmentDrawer appointments;
    private final CoverDrawer cover;
    private final ViewDrawer views;
    private final SharingDrawer sharing;
    private final FitNoteDrawer fitNotes;
    private final PassportDrawer passport;
    private final ConversationDrawer talks;
    private final PhasedDrawer phased;
    private final AgreementDrawer agreements;
    private final FlexibleDrawer flexible;
    private final OwnPageDrawer ownPage;
    private final MessageDrawer messages;

    CaseContents(
            Assessments assessments,
            OnwardDrawer onward,
            PlanDrawer plan,
            PeopleDrawer people,
            EpisodeDrawer episode,
            AppointmentDrawer appointments,
            CoverDrawer cover,
            ViewDrawer views,
            SharingDrawer sharing,
            FitNoteDrawer fitNotes,
            PhasedDrawer phased,
            PassportDrawer passport,
            ConversationDrawer talks,
            AgreementDrawer agreements,
            FlexibleDrawer flexible,
            OwnPageDrawer ownPage,
            MessageDrawer messages) {
        this.assessments = assessments;
        this.onward = onward;
        this.plan = plan;
        this.people = people;
        this.episode = episode;
        this.appointments = appointments;
        this.cover = cover;
        this.views = views;
        this.sharing = sharing;
        this.fitNotes = fitNotes;
        this.passport = passport;
        this.talks = talks;
        this.phased = phased;
        this.agreements = agreements;
        this.flexible = flexible;
        this.ownPage = ownPage;
        this.messages = messages;
    }

    /** What the last world was told. */
    private SharingDrawer.@Nullable Told told;

    SharingDrawer.Told told() {
        return Objects.requireNonNull(told);
    }

    FlexibleId flexible() {
        return flexible.made();
    }

    private @Nullable AdjustmentId adjustment;

    AdjustmentId adjustment() {
        return Objects.requireNonNull(adjustment);
    }

    private @Nullable MessageId message;

    MessageId message() {
        return Objects.requireNonNull(message);
    }

    void fill(World world) {
        var coach = world.icb.coach();
        var found = new Findings(List.of(new Barrier(BarrierCode.PAIN, 1, true)), Set.of(), Map.of(), Map.of());
        world.icb.as(coach, () -> assessments.save(coach, new CaseId(world.bookedCase), 0, found));
        onward.fill(world);
        plan.fill(world);
        people.fill(world);
        episode.fill(world);
        appointments.fill(world);
        cover.fill(world);
        views.fill(world);
        fitNotes.fill(world);
        passport.fill(world);
        phased.fill(world);
        told = sharing.fill(world);
        talks.fill(world);
        adjustment = agreements.fill(world);
        flexible.fill(world);
        ownPage.fill(world);
        message = messages.fill(world);
    }
}
