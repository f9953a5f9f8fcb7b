package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.KeptFilter;
import uk.workwell.directory.KeptFilter.Which;
import uk.workwell.directory.ServiceEditing;
import uk.workwell.directory.ServiceEntry;
import uk.workwell.directory.ServiceId;

/** The directory as an ICB's administrator keeps it, on its pages. */
class DirectoryPagesTest extends SignedInTest {

    @Autowired
    Directory directory;

    @Autowired
    DirectoryImport imports;

    @Autowired
    ServiceEditing editing;

    private AnIcb icb;
    private String word;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextField field(String id) {
        return find(TextField.class).withId(id).single();
    }

    private ServiceId only() {
        return editing.window(new KeptFilter(word, Which.ALL), 0, 2).getFirst().id();
    }

    private String file(String name, String phone) {
        return """
                [{"id": "%s", "name": "%s %s", "organization": {"name": "An invented charity"},
                  "phones": [{"number": "%s"}], "attributes": [{"taxonomy_term": {"code": "GP"}}]},
                 {"id": "nothing else"}]""".formatted(word, name, word, phone);
    }

    @Test
    void leadFromAnEmptyFormToAServiceThatCoachesFind() {
        as(icb, icb.admin(), () -> {
            open("admin/directory");
            assertThat(page()).isEqualTo("DirectoryView");
            assertThat(text()).contains("Services directory", "Add a service");
            open("admin/directory/service");
            click("Save this service");
            assertThat(text()).contains("Three things to put right", "Enter the name of the service");
            assertThat(field("name").isInvalid()).isTrue();
            test(field("name")).setValue("Listening room " + word);
            test(field("organisation")).setValue("An invented charity");
            test(find(IntegerField.class).withId("minimumAge").single()).setValue(16);
            @SuppressWarnings("unchecked")
            CheckboxGroup<Help> helps =
                    find(CheckboxGroup.class).withId("helps").single();
            helps.setValue(Set.of(Help.COUNSELLING));
            click("Save this service");
            assertThat(text()).contains("Listening room", "Changes", "Never checked");
            click("All of this was checked today");
            assertThat(text()).contains("Checked ").doesNotContain("Never checked");
            click("Retire this service");
            assertThat(text()).contains("Retired", "Offer it again");
            assertThat(directory.find(only()).orElseThrow().active()).isFalse();
            return true;
        });
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseWasQuicker() {
        as(icb, icb.admin(), () -> {
            imports.take(file("Old name", "01632 960 001"));
            var id = only();
            open("admin/directory/service/" + id);
            var kept = editing.find(id).orElseThrow();
            var theirs = ServiceEntry.of(kept.service());
            test(field("name")).setValue("Mine " + word);
            editing.correct(
                    id,
                    new ServiceEntry(
                            "Their charity",
                            theirs.name(),
                            "",
                            theirs.helps(),
                            "",
                            "",
                            "",
                            null,
                            null,
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""),
                    kept.version());
            click("Save this service");
            assertThat(text()).contains("changed this service", "what you typed is still here");
            assertThat(field("name").getValue()).isEqualTo("Mine " + word);
            click("Save what I typed over it");
            assertThat(directory.find(id).orElseThrow().name()).isEqualTo("Mine " + word);
            return true;
        });
    }

    @Test
    void showWhatAFileWouldChangeBeforeItDoes() {
        as(icb, icb.admin(), () -> {
            imports.take(file("Here", "01632 960 001"));
            open("admin/directory/import");
            var bytes = file("Here", "01632 960 002").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            test(find(Upload.class).single()).upload("services.json", "application/json", bytes);
            roundTrip();
            assertThat(text())
                    .contains("This is what would change", "Says something else of: phone", "Number 2 in the file")
                    .contains("It has no name");
            assertThat(directory.find(only()).orElseThrow().phone()).isEqualTo("01632 960 001");
            assertThat(find(Checkbox.class).withId("retire").all()).allMatch(box -> !box.getValue());
            click("Change the directory");
            assertThat(text()).contains("The directory is up to date");
            assertThat(directory.find(only()).orElseThrow().phone()).isEqualTo("01632 960 002");
            return true;
        });
    }

    @Test
    void refuseAnAddressThatNobodyAllowed() {
        as(icb, icb.admin(), () -> {
            open("admin/directory/import");
            test(field("address")).setValue("https://169.254.169.254/latest");
            click("Show what would change");
            assertThat(text()).contains("One thing to put right", "does not read from 169.254.169.254");
            assertThat(field("address").isInvalid()).isTrue();
            return true;
        });
    }

    @Test
    void offerTheWholeDirectoryAsAFile() {
        as(icb, icb.admin(), () -> {
            open("admin/directory");
            assertThat(find(Anchor.class)
                            .withText("Download all as Open Referral UK")
                            .exists())
                    .isTrue();
            return true;
        });
    }

    @Test
    void areDrawnWithAsManyStatementsHoweverManyServicesThereAre() {
        as(icb, icb.admin(), () -> {
            open("admin/team");
            int few = CountedStatements.of(() -> open("admin/directory"));
            for (int n = 0; n < 20; n++) {
                var one =
                        "[{\"id\": \"%s-%d\", \"name\": \"%s\", \"organization\": {\"name\": \"A charity\"}, \"attributes\": [{\"taxonomy_term\": {\"code\": \"GP\"}}]}]"
                                .formatted(word, n, word);
                imports.take(one);
            }
            open("admin/team");
            assertThat(CountedStatements.of(() -> open("admin/directory")))
                    .isEqualTo(few)
                    .isLessThanOrEqualTo(12);
            return true;
        });
    }
}
