package uk.workwell.agreement.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.passport.APassport.Made;

/** What of PDF/UA a program can check: that a screen reader finds everything, in order, with its language and title. */
@WorkWellTest
class PassportPdfTest {

    @Autowired
    APassport passports;

    @SuppressWarnings("NullAway.Init")
    private Made made;

    @SuppressWarnings("NullAway.Init")
    private PDDocument pdf;

    @BeforeEach
    void aPdf() throws IOException {
        made = passports.of("QE1");
        var bytes = made.pdf();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/passport.pdf"), bytes);
        pdf = Loader.loadPDF(bytes);
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void isTaggedAndSaysItsTitleAndLanguage() {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Adjustments passport of " + made.referral().name());
        assertThat(pdf.getCurrentAccessPermission().canExtractForAccessibility())
                .isTrue();
    }

    @Test
    void saysThatItIsPdfUa() throws IOException {
        var metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(metadata).contains("pdfuaid:part").contains("Adjustments passport of");
    }

    @Test
    void hasItsLettersInside() throws IOException {
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
            assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
        }
    }

    @Test
    void hasNothingThatIsNeitherTaggedNorSetAside() throws IOException {
        var loose = new ArrayList<String>();
        int shown = 0;
        for (var page : pdf.getPages()) {
            var open = new ArrayDeque<String>();
            var operands = new ArrayList<Object>();
            var parser = new PDFStreamParser(page);
            for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (!(token instanceof Operator operator)) {
                    operands.add(token);
                    continue;
                }
                switch (operator.getName()) {
                    case "BDC", "BMC" -> open.push(((COSName) operands.getFirst()).getName());
                    case "EMC" -> open.pop();
                    case "Tj", "TJ", "'", "\"", "f", "S", "B", "Do" -> {
                        shown++;
                        if (open.isEmpty()) loose.add(operator.getName());
                    }
                    default -> {}
                }
                operands.clear();
            }
        }
        assertThat(shown).isGreaterThan(10);
        assertThat(loose).isEmpty();
    }

    @Test
    void isReadInTheOrderInWhichItIsWritten() throws IOException {
        var read = readAloud();
        var wanted = List.of(
                "My adjustments passport",
                made.referral().name(),
                "What was agreed",
                "Phased return",
                "Four hours a day for six weeks",
                "Since Monday 2 November 2026",
                "Speech-to-text software",
                APassport.WORDS,
                "In my own words",
                "Ask me first.",
                "How to check it",
                made.now().document().code(),
                "no PAdES document");
        int from = 0;
        for (var words : wanted) {
            int at = read.indexOf(words, from);
            assertThat(at).as(words + " in " + read).isGreaterThanOrEqualTo(from);
            from = at + words.length();
        }
    }

    @Test
    void hasHeadingsWithoutAGap() {
        var kinds = new ArrayList<String>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds);
        assertThat(kinds).contains("H1", "H2", "H3", "P").doesNotContain("Figure");
        assertThat(kinds.stream().filter(Set.of("H1", "H2", "H3")::contains).toList())
                .containsExactly("H1", "H2", "H3", "H3", "H2", "H2");
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                collect(element, kinds);
            }
        }
    }

    /** The text as a screen reader takes it: through the tags, not over the page. */
    private String readAloud() throws IOException {
        var byPage = new HashMap<Object, Map<Integer, String>>();
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
            byPage.put(page.getCOSObject(), texts);
        }
        var out = new StringBuilder();
        read(pdf.getDocumentCatalog().getStructureTreeRoot(), byPage, out);
        return out.toString().replaceAll("\\s+", " ");
    }

    private static void read(PDStructureNode node, Map<Object, Map<Integer, String>> byPage, StringBuilder out) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, byPage, out);
                out.append(' ');
            } else if (kid instanceof Integer mcid
                    && node instanceof PDStructureElement element
                    && element.getPage() != null) {
                out.append(byPage.getOrDefault(element.getPage().getCOSObject(), Map.of())
                        .getOrDefault(mcid, ""));
            } else if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference ref) {
                out.append(byPage.getOrDefault(ref.getPage().getCOSObject(), Map.of())
                        .getOrDefault(ref.getMCID(), ""));
            }
        }
    }

    private static String text(PDMarkedContent content) {
        var out = new StringBuilder();
        for (var one : content.getContents()) {
            if (one instanceof TextPosition position) out.append(position.getUnicode());
            if (one instanceof PDMarkedContent nested) out.append(text(nested));
        }
        return out.toString();
    }

    @Test
    void holdsTheSignedFileAsItsDataAndNoSignatureOfItsOwn() throws IOException {
        assertThat(pdf.getSignatureDictionaries()).isEmpty();
        var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
        assertThat(names).containsOnlyKeys("workwell-passport.json");
        var file = java.util.Objects.requireNonNull(names.get("workwell-passport.json"));
        assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        var out = new ByteArrayOutputStream();
        file.getEmbeddedFile().createInputStream().transferTo(out);
        assertThat(out.toByteArray()).isEqualTo(made.file());
    }
}
