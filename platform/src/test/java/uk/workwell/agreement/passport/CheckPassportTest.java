package uk.workwell.agreement.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.passport.APassport.Made;
import uk.workwell.agreement.signing.Signing;

/** Whether a passport is valid, asked by somebody who knows nobody: yes only to what was issued, unchanged and not withdrawn. */
@WorkWellTest
class CheckPassportTest {

    @Autowired
    APassport passports;

    @Autowired
    CheckPassport check;

    @Autowired
    Signing signing;

    @Autowired
    Fixtures fixtures;

    @SuppressWarnings("NullAway.Init")
    private Made made;

    @BeforeEach
    void somebodyWithAPassport() {
        made = passports.of("QE1");
    }

    private String code() {
        return made.now().document().code();
    }

    private String json() {
        return new String(made.file(), UTF_8);
    }

    private boolean valid(String json) {
        return check.file(json.getBytes(UTF_8));
    }

    @Nested
    class ACode {

        @Test
        void isConfirmedHoweverItIsTyped() {
            assertThat(check.code(code())).isTrue();
            assertThat(check.code(code().toLowerCase(Locale.ROOT).replace("-", " ")))
                    .isTrue();
            assertThat(check.code(code().replace('0', 'O').replace('1', 'l'))).isTrue();
        }

        @Test
        void thatNobodyHasIsNot() {
            assertThat(check.code(CheckCode.fresh().spaced())).isFalse();
            assertThat(check.code("")).isFalse();
            assertThat(check.code("x".repeat(5000))).isFalse();
            assertThat(check.code(code() + "0")).isFalse();
        }

        @Test
        void isConfirmedNoMoreOnceThePassportIsWithdrawn() {
            assertThat(made.withdraw()).isTrue();
            assertThat(check.code(code())).isFalse();
            assertThat(made.withdraw()).as("a second time").isFalse();
        }
    }

    @Nested
    class AFile {

        @Test
        void isConfirmedAsItWasMade() {
            assertThat(valid(json())).isTrue();
        }

        @Test
        void mayBeWrittenInAnotherWayAsLongAsItSaysTheSame() {
            assertThat(valid(json().replace("\",\"", "\" ,\n  \"").replace(":{", " : {")))
                    .isTrue();
        }

        @Test
        void withAnotherWordInItIsNot() {
            var changed = json().replace("Four hours", "Five hours");
            assertThat(changed).isNotEqualTo(json());
            assertThat(valid(changed)).isFalse();
        }

        @Test
        void withAnyByteChangedIsNot() {
            var bytes = made.file();
            for (int at = 0; at < bytes.length; at += 7) {
                var changed = bytes.clone();
                changed[at] ^= 1;
                assertThat(check.file(changed)).as("byte " + at).isFalse();
            }
        }

        @Test
        void withSomethingAddedIsNot() {
            assertThat(valid(json().replace("\"format\":1", "\"format\":1,\"also\":\"a parking space\"")))
                    .isFalse();
        }

        @Test
        void withANameTwiceIsNot() {
            assertThat(valid(json().replace("\"format\":1", "\"format\":2,\"format\":1")))
                    .isFalse();
            assertThat(valid(json() + "{}")).isFalse();
        }

        @Test
        void withTheCodeOfAnotherPassportIsNot() {
            var other = passports.of("QE1").now().document().code();
            assertThat(valid(json().replace(code(), other))).isFalse();
        }

        @Test
        void signedByAnotherIcbIsNot() {
            var own = SignedFile.read(made.file()).orElseThrow();
            var theirs = fixtures.icb("QOP").in(() -> signing.sign(own.hash()));
            assertThat(check.file(new SignedFile(own.passport(), theirs).write()))
                    .isFalse();
            assertThat(check.file(new SignedFile(own.passport(), own.signature()).write()))
                    .isTrue();
        }

        @Test
        void signedBeforeTheKeyWasChangedStillIs() {
            fixtures.icb("QE1").in(() -> {
                signing.rotate();
                return null;
            });
            assertThat(valid(json())).isTrue();
        }

        @Test
        void thatIsWithdrawnIsNot() {
            var before = json();
            made.withdraw();
            assertThat(valid(before)).isFalse();
        }

        @Test
        void ofAnotherKindIsNot() {
            assertThat(check.file(new byte[0])).isFalse();
            assertThat(valid("{}")).isFalse();
            assertThat(valid("[[[[[[[[[[[[[[[[[[[[")).isFalse();
            assertThat(valid("{\"passport\":{\"type\":\"workwell-passport\"},\"signature\":{}}"))
                    .isFalse();
            assertThat(valid("<html>" + json())).isFalse();
            assertThat(check.file(new byte[CheckPassport.BYTES_AT_MOST + 1])).isFalse();
            assertThat(check.file(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isFalse();
        }
    }

    @Nested
    class APdf {

        @Test
        void isConfirmedAsItWasHandedOut() {
            assertThat(check.file(made.pdf())).isTrue();
        }

        @Test
        void isConfirmedHoweverOftenItIsTaken() {
            var first = made.pdf();
            var second = made.pdf();
            assertThat(check.file(first)).isTrue();
            assertThat(check.file(second)).isTrue();
        }

        @Test
        void withAnotherFileInsideIsNot() throws IOException {
            var changed = json().replace("Four hours", "Five hours").getBytes(UTF_8);
            assertThat(check.file(changed(made.pdf(), pdf -> attach(pdf, changed))))
                    .isFalse();
        }

        @Test
        void withAChangedPageAroundTheGenuineFileIsNot() throws IOException {
            var changed = changed(made.pdf(), pdf -> pdf.addPage(new PDPage()));
            assertThat(Uploaded.read(changed))
                    .as("the file inside is the genuine one")
                    .isPresent();
            assertThat(check.file(changed)).isFalse();
        }

        @Test
        void aroundAnotherPersonsFileIsNot() throws IOException {
            var other = passports.of("QE1").file();
            assertThat(check.file(changed(made.pdf(), pdf -> attach(pdf, other))))
                    .isFalse();
        }

        @Test
        void withoutTheFileIsNot() throws IOException {
            assertThat(check.file(
                            changed(made.pdf(), pdf -> pdf.getDocumentCatalog().setNames(null))))
                    .isFalse();
            assertThat(check.file("%PDF-1.7\nnothing".getBytes(UTF_8))).isFalse();
        }

        @Test
        void thatIsWithdrawnIsNot() {
            var before = made.pdf();
            made.withdraw();
            assertThat(check.file(before)).isFalse();
        }
    }

    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void attach(PDDocument pdf, byte[] bytes) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(SignedFile.NAME);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes)));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(SignedFile.NAME, file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }
}
