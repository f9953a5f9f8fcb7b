package uk.workwell.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.workwell.sharing.EmployersView;

/** No type for a diagnosis, symptoms, scores, notes, risk, onward referrals, benefits or the GP reaches an employer's page. */
class TheEmployersWindowTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.workwell.portal");

    private static final Set<String> MAY_KNOW =
            Set.of("uk.workwell.portal", "uk.workwell.look", "uk.workwell.tenant.calendar");

    /** By hand from domain.md §4.2, as words that a name would hold. */
    private static final List<String> NEVER = List.of(
            "diagnos",
            "symptom",
            "score",
            "measure",
            "casenote",
            "notes",
            "risk",
            "concern",
            "onward",
            "benefit",
            "practice",
            "medic",
            "sicknote",
            "fitnote");

    private static final ArchRule NO_FOREIGN_TYPE = noClasses()
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are ours and no employer's") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("uk.workwell")
                            && MAY_KNOW.stream().noneMatch(type.getPackageName()::startsWith);
                }
            });

    private static Set<String> placesForWhatNeverCrosses(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var type : classes) {
            for (JavaField field : type.getFields()) {
                var name = field.getName().toLowerCase(Locale.ROOT);
                if (NEVER.stream().anyMatch(name::contains)) found.add(type.getSimpleName() + "." + field.getName());
            }
        }
        return found;
    }

    @Test
    void knowsNoTypeOfAHealthRecord() {
        assertThat(PORTAL).hasSizeGreaterThan(30);
        NO_FOREIGN_TYPE.check(PORTAL);
    }

    @Test
    void hasNoPlaceForWhatNeverCrosses() {
        assertThat(placesForWhatNeverCrosses(PORTAL)).isEmpty();
    }

    /** What the policy answers is a status and texts, and nothing else can be put into it. */
    @Test
    void isHandedNothingButAStatusAndReleasedTexts() {
        assertThat(EmployersView.class.getRecordComponents())
                .extracting(part -> part.getGenericType().getTypeName())
                .containsExactly(
                        "uk.workwell.sharing.EmployerStatus", "java.util.List<uk.workwell.sharing.ReleasedText>");
        assertThat(uk.workwell.sharing.ReleasedText.class.getRecordComponents())
                .extracting(part -> part.getType().getSimpleName())
                .containsExactly("DocumentId", "SharedItem", "String", "Instant");
    }

    /** The counter-example: two windows that show more. */
    @Nested
    class AWindowThatBreaksTheRule {

        private final JavaClasses broken = new ClassFileImporter().importPackages("uk.brokenwindow");

        @Test
        void isSeenToKnowAForeignType() {
            assertThat(NO_FOREIGN_TYPE.evaluate(broken).getFailureReport().getDetails())
                    .anyMatch(line -> line.contains("WindowWithRisk") && line.contains("RiskLevel"));
        }

        @Test
        void isSeenToHaveAPlaceForADiagnosis() {
            assertThat(placesForWhatNeverCrosses(broken)).containsExactly("WindowWithADiagnosis.diagnosis");
        }
    }
}
