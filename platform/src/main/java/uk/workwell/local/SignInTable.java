package uk.workwell.local;

import java.util.Locale;

/** The last words of a start: where to go, and as whom. */
final class SignInTable {

    private SignInTable() {}

    static String of(String baseUrl) {
        var text = new StringBuilder("\nWorkWell is ready at " + baseUrl + "\n\n");
        row(text, "", "sign in as", "password " + SampleAccounts.PASSWORD);
        row(text, "Coaches", "coach@qe1.example, coach2@qe1.example", "Lancashire and South Cumbria");
        row(text, "Team lead, duty", "lead@qe1.example, duty@qe1.example", "");
        row(text, "ICB admin", "admin@qe1.example", "");
        row(text, "Employers", "hr@, owner@, manager@harbour-foods.example", "linked to QE1 and QOP");
        row(text, "", "hr@, owner@, manager@mill-lane-print.example", "five staff, QE1");
        row(text, "", "hr@, owner@, manager@northgate-care.example", "QF7");
        row(text, "Operator", "operator@workwell.example", "");
        text.append("\n  The other areas sign in alike: @")
                .append(String.join(", @", SampleAccounts.TENANTS.subList(1, SampleAccounts.TENANTS.size())))
                .append(" (.example)\n");
        text.append("  Every message that leaves the house: ").append(baseUrl).append("/local/mailbox\n");
        text.append("  Ctrl-C stops everything.");
        return text.toString();
    }

    private static void row(StringBuilder text, String who, String accounts, String note) {
        text.append(String.format(Locale.ROOT, "  %-16s %-48s %s", who, accounts, note)
                        .stripTrailing())
                .append('\n');
    }
}
