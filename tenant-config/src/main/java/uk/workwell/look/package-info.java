/**
 * The look: one set of CSS tokens ({@code META-INF/resources/look}) and the shared parts twice over it, as Vaadin parts in
 * this package and as Thymeleaf fragments in {@code templates/look}. Which part when:
 *
 * <pre>
 * Frame     class CoachLayout extends WorkspaceFrame { CoachLayout(…) { super("/coach", branding, "Idris Fernleigh");
 *               nav.home("Today", TodayView.class).place("Triage", TriageView.class); nav.count(TriageView.class, 14); } }
 *           class EmployerLayout extends PortalFrame { … super("/employer", "Harbour Foods", "Petra Inkwell"); … }
 *           branding: bean Brandings, brandings.current(tenant slug).orElse(Branding.NEUTRAL)
 * Title     new PageHeader("Triage").over("Tuesday 24 November 2026").tags(tag).facts("…").actions(button)
 * Way back  new BackLink(new RouterLink("Caseload", CaseloadView.class))
 * Space     new Stack(a, b), Stack.small/medium/large(…), .formWide(); Row.between(a, b), Row.actions(primary, other);
 *           Split.aside(main, aside), Split.panel(main, panel), Split.triage(queue, side)
 * Panel     new Panel("Next").headEnd(link).body(…) or .flush(lines or grid).foot("Last read …"); Panel.privately("…");
 *           Panel.withoutHead("Support clock").body(…)
 * State     new StatusTag(Tone.WARN, "2 working days late"); new Count(7).bad()
 * Who       new PartyMark(Party.COACH, "Idris Fernleigh"), PartyMark.withName(Party.PERSON, name)
 * Tasks     new TaskList().task(link, "Contact only", new StatusTag(Tone.GOOD, "Done")).notYet("Check and send", "Opens when …")
 * Facts     new SummaryList().row("Name", "Beatrix").row("Phone", value, SummaryList.change(link, "phone")).tight()
 * Errors    errors = new ErrorSummary(); errors.show(List.of(new ErrorSummary.Fault("Enter …, like 3 11 2026", field)))
 * Knowing   new Notice(Tone.WARN, "“sciatica” looks like health information.", "Beatrix can say this herself.").spoken()
 * History   new Timeline().by(Party.COACH, name, "Call, 32 minutes", "20 Nov 2026, 09:40", Timeline.said(Party.PERSON, "…"))
 *           .event(Icon.CALENDAR, "Appointment moved", "9 Nov 2026")
 * Way       new Steps().step(Steps.State.NOW, "Beatrix gets a link", "She confirms or says no")
 * Reasons   new Receipt().line(Receipt.Result.PASSED, "Age", "29, needs 16 or over", null)
 * Clock     new ClockBar("Used 64 of 84 days …", List.of(new ClockBar.Stretch(Kind.USED, 36)), List.of(new Mark(0, "7 Sep")))
 *           ClockBar.sum(List.of(new Part("7 Sep 2026", "start"), new Part("84 days", "has a job"), new Part("30 Nov", "ends")))
 * Amount    new Bar(85, "34 of 40").tone(Tone.WARN)
 * Lists     new Lines().line(link, "Employer silent for 27 days", tag, button); new CardList().card(link, "why", tag, button)
 * Nothing   new EmptyState("No open risk alarms", "A risk recorded by anyone appears here first.", button)
 * Kept      saved = new SavedAt(); saved.saved(clock.instant())
 * Parts of  new TabBar("Case").tab(link, true, null)
 * Icons     Icon.LOCK.silent(), Icon.CHECK.named("Passed")
 * </pre>
 *
 * Buttons are Vaadin's: {@code button.addThemeVariants(ButtonVariant.PRIMARY)} once a page. A link that looks like a
 * button: {@code link.addClassName("ww-btn")}, primary {@code "ww-btn", "ww-btn--primary"}. No part needs a style attribute.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package uk.workwell.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
