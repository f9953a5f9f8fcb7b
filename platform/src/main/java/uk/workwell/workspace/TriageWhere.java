package uk.workwell.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.workwell.referral.TriageFilter;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;

/**
 * Which part of the queue an address asks for: the list, and the row that a window of it begins with. A page holds one
 * window, never what came before it.
 */
record TriageWhere(Tab tab, int from) {

    static final int WINDOW = 50;

    private static final int AT_MOST = 10_000;
    private static final String LIST = "list";
    private static final String FROM = "from";

    static TriageWhere start(Tab tab) {
        return new TriageWhere(tab, 0);
    }

    /** Risk hold is the duty lead's; whoever asks for it besides gets the queue. */
    static TriageWhere of(QueryParameters query, Colleague colleague) {
        var tab = query.getSingleParameter(LIST)
                .flatMap(name -> lists(colleague).stream()
                        .filter(one -> address(one).equals(name))
                        .findFirst())
                .orElse(Tab.TO_SCREEN);
        return new TriageWhere(
                tab, query.getSingleParameter(FROM).map(TriageWhere::row).orElse(0));
    }

    static List<Tab> lists(Colleague colleague) {
        return colleague.is(Role.DUTY_LEAD)
                ? List.of(Tab.TO_SCREEN, Tab.ASKED_BACK, Tab.RISK_HOLD, Tab.DECIDED)
                : List.of(Tab.TO_SCREEN, Tab.ASKED_BACK, Tab.DECIDED);
    }

    QueryParameters query() {
        var parts = new LinkedHashMap<String, String>();
        if (tab != Tab.TO_SCREEN) parts.put(LIST, address(tab));
        if (from > 0) parts.put(FROM, String.valueOf(from));
        return QueryParameters.simple(Map.copyOf(parts));
    }

    TriageFilter filter() {
        return new TriageFilter(tab, null);
    }

    TriageWhere next() {
        return new TriageWhere(tab, Math.min(from + WINDOW, AT_MOST));
    }

    TriageWhere before() {
        return new TriageWhere(tab, Math.max(from - WINDOW, 0));
    }

    private static int row(String number) {
        try {
            return Math.clamp(Integer.parseInt(number), 0, AT_MOST);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String address(Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
