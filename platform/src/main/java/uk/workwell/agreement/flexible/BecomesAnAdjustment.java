package uk.workwell.agreement.flexible;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.TakeInAgreed;
import uk.workwell.agreement.TakeInAgreed.Agreed;
import uk.workwell.agreement.TakeInAgreed.Signed;
import uk.workwell.agreement.TakeInAgreed.Written;
import uk.workwell.agreement.flexible.FlexibleFile.Version;

/** What both signed goes on as the adjustment of the same id: in place from its day, reviewed, varied, and in the passport. */
@Component
class BecomesAnAdjustment {

    private final FlexibleTable table;
    private final FlexibleVersions versions;
    private final FlexibleEntries entries;
    private final TakeInAgreed adjustments;

    BecomesAnAdjustment(
            FlexibleTable table, FlexibleVersions versions, FlexibleEntries entries, TakeInAgreed adjustments) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.adjustments = adjustments;
    }

    void take(FlexibleId id) {
        var one = table.find(id).orElseThrow();
        var said = entries.of(List.of(id)).getOrDefault(id, List.of());
        var sent = said.stream()
                .filter(entry -> entry.action() == FlexibleAction.MAKE)
                .findFirst()
                .orElseThrow();
        adjustments.take(new Agreed(
                id.asAdjustment(),
                one.provider(),
                one.referral(),
                one.employer(),
                one.askedBy(),
                sent.at(),
                versions.of(id).stream()
                        .filter(version -> version.number() <= one.number())
                        .map(version -> written(version, said))
                        .toList()));
    }

    private static Written written(Version version, List<FlexibleEntry> said) {
        return new Written(
                version.number(),
                version.by(),
                version.terms(),
                version.writtenAt(),
                said.stream()
                        .filter(entry -> entry.number() == version.number())
                        .flatMap(entry -> entry.name() == null
                                ? Stream.empty()
                                : Stream.of(new Signed(entry.party(), entry.by(), entry.name(), entry.at())))
                        .toList());
    }
}
