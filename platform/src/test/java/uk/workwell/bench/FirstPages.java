package uk.workwell.bench;

import java.util.ArrayList;
import java.util.List;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageFilter;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;

/** The first page of the caseload and of the triage queue: does it cost more among a million people than among few? */
final class FirstPages {

    private static final int ROUNDS = 5;
    private static final int PAGES = 200;

    private final House little;
    private final House much;

    FirstPages(House little, House much) {
        this.little = little;
        this.much = much;
    }

    List<Figure> measure() {
        var figures = new ArrayList<Figure>();
        compare("caseload, first page of 50 with its count", FirstPages::caseload, figures);
        compare("triage queue, first page of 50 with its count", FirstPages::triage, figures);
        compare("type-ahead search in the caseload", FirstPages::search, figures);
        return figures;
    }

    private interface Page {
        void open(House house, Colleague colleague);
    }

    private void compare(String name, Page page, List<Figure> figures) {
        var ofLittle = colleague(little);
        var ofMuch = colleague(much);
        pages(little, ofLittle, page);
        pages(much, ofMuch, page);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double few = pages(little, ofLittle, page);
            double many = pages(much, ofMuch, page);
            ratios.add(many / few);
        }
        figures.add(Figure.atMost(name + ", large ÷ small", Rounds.median(ratios), 1.5));
        much.statements().start();
        CurrentTenant.run(much.tenant(), () -> page.open(much, ofMuch));
        figures.add(
                Figure.atMost(name + ", statements", much.statements().stop().size(), 3));
    }

    private static double pages(House house, Colleague colleague, Page page) {
        long begun = System.nanoTime();
        for (int i = 0; i < PAGES; i++) {
            CurrentTenant.run(house.tenant(), () -> page.open(house, colleague));
        }
        return System.nanoTime() - begun;
    }

    static Colleague colleague(House house) {
        return CurrentTenant.within(house.tenant(), () -> house.bean(Team.class)
                .find(new StaffId(house.filled.coach()))
                .orElseThrow());
    }

    static void caseload(House house, Colleague colleague) {
        var caseload = house.bean(Caseload.class).of(colleague);
        caseload.window(CaseloadFilter.MINE, CaseloadFilter.Sort.OPENED, false, 0, 50);
        caseload.count(CaseloadFilter.MINE);
    }

    static void search(House house, Colleague colleague) {
        house.bean(Caseload.class)
                .of(colleague)
                .window(CaseloadFilter.MINE.searching("familye"), CaseloadFilter.Sort.NAME, false, 0, 50);
    }

    static void triage(House house, Colleague colleague) {
        var triage = house.bean(Triage.class);
        triage.queue(colleague, TriageFilter.TO_SCREEN, 0, 50);
        triage.count(colleague, TriageFilter.TO_SCREEN);
    }
}
