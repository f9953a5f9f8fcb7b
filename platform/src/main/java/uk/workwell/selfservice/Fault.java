package uk.workwell.selfservice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something to put right, in words that say how. */
record Fault(String field, String message) {

    /** By field, for beside it; the first of several. */
    static Map<String, String> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::message, (first, second) -> first));
    }
}
