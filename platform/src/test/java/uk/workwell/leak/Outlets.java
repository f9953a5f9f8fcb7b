package uk.workwell.leak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.workwell.Rows;
import uk.workwell.employer.MemberId;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Waits;
import uk.workwell.portal.view.WhatTheEmployerSees;

/** All that somebody at an employer can get to read, asked for as its pages ask, and by ids that exist. */
record Outlets(Desks desks) {

    /** About one member of staff, by where it is read. */
    Map<Where, String> about(Somebody one, MemberId reader) {
        var line = one.referral().line();
        return one.firm().as(reader, () -> {
            var read = new EnumMap<Where, String>(Where.class);
            read.put(Where.PAGE, page(line));
            read.put(Where.CHANGES, changes(one, line));
            read.put(Where.PHASED, Unfolded.of(desks.phased().plan(line)));
            read.put(Where.TABLE, conversations(one, line));
            read.put(Where.MESSAGES, Unfolded.of(desks.staff().conversation(line)));
            return read;
        });
    }

    /** Record, page, and what stands in the title of the window. */
    private String page(UUID line) {
        return desks.staff()
                .staffMember(line)
                .map(member ->
                        member.line().name() + Unfolded.of(new WhatTheEmployerSees(member)) + Unfolded.of(member))
                .orElse("");
    }

    private String changes(Somebody one, UUID line) {
        var read = new StringBuilder(Unfolded.of(desks.changes().of(line)));
        for (var id : ids("select id from adjustment where referral_id = ?", one.id())) {
            read.append(Unfolded.of(desks.changes().sheet(line, id)));
        }
        return read.toString();
    }

    private String conversations(Somebody one, UUID line) {
        var read = new StringBuilder(Unfolded.of(desks.conversations().of(line)));
        read.append(Unfolded.of(desks.conversations().mayAsk(line)));
        for (var id : ids(
                "select id from conversation where case_id = ?", one.caseId().value())) {
            read.append(Unfolded.of(desks.conversations().table(line, id).flatMap(Table::read)));
        }
        return read.toString();
    }

    /** What the coach is shown as that reader's page; it must be the very page. */
    String preview(Somebody one, MemberId reader) {
        return one.icb().in(() -> desks.preview()
                .of(one.id(), reader.value())
                .map(Unfolded::of)
                .orElse(""));
    }

    /** Home, what waits, the list, what is counted and what is suggested: nothing of what anybody released stands there. */
    String lists(Somebody anyOfThem, MemberId reader) {
        return anyOfThem.firm().as(reader, () -> {
            var read = new ArrayList<Object>(List.of(
                    desks.staff().me(),
                    desks.staff().home(10),
                    desks.staff().staff(0, 50),
                    desks.staff().organisation(),
                    desks.staff().drafts()));
            for (var field : Field.values()) read.add(desks.staff().choices(field));
            return Unfolded.of(read);
        });
    }

    /** What of one person is said to wait for a reader. */
    List<Waits> waiting(Somebody one, MemberId reader) {
        return one.firm().as(reader, () -> desks.staff().home(10).waiting().lines().stream()
                .filter(waits -> waits.staff().equals(one.referral().line()))
                .toList());
    }

    private static List<UUID> ids(String sql, UUID of) {
        return Rows.texts(sql, of).stream().map(UUID::fromString).toList();
    }
}
